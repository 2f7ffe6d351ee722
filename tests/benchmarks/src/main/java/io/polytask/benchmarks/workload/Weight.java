package io.polytask.benchmarks.workload;

/**
 * A matrix that every library starts from.
 *
 * @param name as in {@code d0.W}
 * @param inputs its rows
 * @param outputs its columns
 * @param values row by row
 */
public record Weight(String name, int inputs, int outputs, float[] values) {
    /** Its columns as rows, as libtorch keeps them. */
    public float[] transposed() {
        float[] turned = new float[values.length];
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j < outputs; j++) {
                turned[j * inputs + i] = values[i * outputs + j];
            }
        }
        return turned;
    }

    /** Whether it adds to the outputs. */
    public boolean isBias() {
        return inputs == 1;
    }
}
