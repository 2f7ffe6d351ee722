package io.polytask.gadget;

/** The tasks of {@link Gadget}. */
public enum GadgetTask {
    CATEGORY("category"),
    MAKER("maker"),
    RECOMMENDED("recommended"),
    SCORE("score"),
    TOPICS("topics"),
    TAGS("tags");

    private final String task;

    GadgetTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
