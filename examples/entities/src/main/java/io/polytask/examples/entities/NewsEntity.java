package io.polytask.examples.entities;

/** What has a name in {@link News}. */
public enum NewsEntity {
    /** An address. */
    ADDRESS,
    /** A book. */
    BOOK,
    /** A company. */
    COMPANY,
    /** A game. */
    GAME,
    /** An authority. */
    GOVERNMENT,
    /** A film. */
    MOVIE,
    /** A person. */
    NAME,
    /** A club, a team, an institution. */
    ORGANIZATION,
    /** What somebody is by profession. */
    POSITION,
    /** A sight. */
    SCENE
}
