package io.polytask.gadget;

/** Who made a gadget. */
public enum Brand {
    ACME,
    OTHER
}
