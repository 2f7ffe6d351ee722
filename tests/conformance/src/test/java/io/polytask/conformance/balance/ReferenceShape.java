package io.polytask.conformance.balance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The sizes of the net of the short trainings: a dense layer with tanh, a linear output for each task.
 *
 * @param inputs width of an example
 * @param units width of the dense layer
 * @param tasks how many outputs there are
 */
record ReferenceShape(int inputs, int units, int tasks) {
    /** Of a file of figures, or a case of one. */
    static ReferenceShape of(JsonNode figures) {
        JsonNode encoder = figures.at("/encoder/linear");
        return new ReferenceShape(
                encoder.get(0).intValue(),
                encoder.get(1).intValue(),
                figures.get("tasks").size());
    }

    /** The parameters of the dense layer. */
    int encoder() {
        return units * inputs + units;
    }
}
