package shop;

/** What a review is about. */
public enum Category {
    BOOKS,
    FOOD,
    PHONES
}
