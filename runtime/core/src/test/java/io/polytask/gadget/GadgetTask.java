package io.polytask.gadget;

/** The tasks of {@link Gadget}. */
public enum GadgetTask {
    CATEGORY("category"),
    MAKER("maker"),
    RECOMMENDED("recommended"),
    SCORE("score"),
    TOPICS("topics"),
    TAGS("tags");

    private final String component;

    GadgetTask(String component) {
        this.component = component;
    }

    @Override
    public String toString() {
        return component;
    }
}
