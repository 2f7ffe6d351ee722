package io.polytask.data;

import io.polytask.api.Audience;

/** What a reader does with a row that it cannot read. */
@Audience(Audience.Group.USER)
public enum BadRows {
    /** It stops at the first one. */
    FAIL,
    /** It leaves the row out, counts it by kind and goes on. */
    SKIP
}
