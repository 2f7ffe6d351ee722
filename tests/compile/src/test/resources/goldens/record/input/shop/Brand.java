package shop;

/** Who makes the goods. */
public enum Brand {
    ACME,
    OTHER
}
