package io.polytask.gadget;

/** What a text speaks of. */
public enum Topic {
    PRICE,
    QUALITY,
    DELIVERY
}
