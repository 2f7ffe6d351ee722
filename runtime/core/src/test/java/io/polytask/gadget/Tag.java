package io.polytask.gadget;

/** What a word is. */
public enum Tag {
    NAME,
    REST
}
