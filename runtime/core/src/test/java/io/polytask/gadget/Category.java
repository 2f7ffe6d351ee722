package io.polytask.gadget;

/** What a gadget is for. */
public enum Category {
    KITCHEN,
    GARDEN,
    OFFICE
}
