package io.polytask.examples.entities;

/** Whom or what a {@link Post} speaks of, and whether it calls it by a name or by a noun. */
public enum PostEntity {
    /** A country or a city, by its name. */
    GPE_NAM,
    /** A country or a city, by a noun. */
    GPE_NOM,
    /** A place, by its name. */
    LOC_NAM,
    /** A place, by a noun. */
    LOC_NOM,
    /** An organisation, by its name. */
    ORG_NAM,
    /** An organisation, by a noun. */
    ORG_NOM,
    /** A person, by name. */
    PER_NAM,
    /** A person, by a noun. */
    PER_NOM
}
