package io.polytask.data;

import io.polytask.api.Audience;

/** What the starts and ends of spans count in a file, where they count the characters of a text. */
@Audience(Audience.Group.USER)
public enum Offsets {
    /** UTF-16 code units, as Java counts: most characters are one, an emoji is two. */
    CODE_UNITS,
    /** Unicode code points, as Python counts: every character is one. */
    CODE_POINTS
}
