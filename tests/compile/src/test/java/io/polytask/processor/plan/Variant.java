package io.polytask.processor.plan;

/**
 * A model with one attribute at its usual value, and the same with another.
 *
 * @param annotation its name, such as {@code @Text}
 * @param before the model with {@code %s} for the name of its class
 * @param after the same with the attribute changed
 */
record Variant(String annotation, String attribute, String before, String after) {
    /** A model in which {@code $} stands for the attribute, at either value. */
    static Variant of(String annotation, String attribute, String model, String before, String after) {
        return new Variant(annotation, attribute, model.replace("$", before), model.replace("$", after));
    }

    @Override
    public String toString() {
        return annotation + "." + attribute;
    }
}
