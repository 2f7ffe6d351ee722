package io.polytask.conformance;

/** What recurrent layers compute, in double: one text, one position, one unit after the other. */
final class RecurrentFormula {
    /** One step. */
    interface Cell {
        /**
         * From one position to the next.
         *
         * @param projected {@code x W} without biases, all gates side by side
         * @param stated {@code h U} without biases, all gates side by side
         * @param state hidden state and, behind it, what else the cell keeps: both are replaced
         */
        void step(double[] projected, double[] stated, double[] bias, double[] state);
    }

    private final Cell cell;
    private final int units;
    private final int[] offsets;

    RecurrentFormula(Cell cell, int units, int... offsets) {
        this.cell = cell;
        this.units = units;
        this.offsets = offsets;
    }

    /**
     * The hidden state at each position, from left to right or the other way.
     *
     * @param kept for each unit of each text, what the state is multiplied by before its product; none to leave it whole
     */
    double[] apply(Variables variables, String scope, boolean reversed, double... kept) {
        double[] x = variables.of("x");
        Variables.Variable input = variables.get(scope + "inputWeight");
        Variables.Variable state = variables.get(scope + "stateWeight");
        double[] bias = variables.of(scope + "bias");
        double[] out = new double[offsets[offsets.length - 1] * units];
        for (int text = 0; text + 1 < offsets.length; text++) {
            double[] states = new double[2 * units];
            int length = offsets[text + 1] - offsets[text];
            for (int i = 0; i < length; i++) {
                int row = reversed ? offsets[text + 1] - 1 - i : offsets[text] + i;
                double[] handed = kept.length == 0 ? states : thinned(states, kept, text);
                cell.step(product(x, row, input), product(handed, 0, state), bias, states);
                System.arraycopy(states, 0, out, row * units, units);
            }
        }
        return out;
    }

    private double[] thinned(double[] states, double[] kept, int text) {
        double[] thinned = new double[units];
        for (int u = 0; u < units; u++) {
            thinned[u] = states[u] * kept[text * units + u];
        }
        return thinned;
    }

    private static double[] product(double[] rows, int row, Variables.Variable weight) {
        double[] out = new double[weight.cols()];
        for (int i = 0; i < weight.rows(); i++) {
            for (int u = 0; u < out.length; u++) {
                out[u] += rows[row * weight.rows() + i] * weight.values()[i * out.length + u];
            }
        }
        return out;
    }

    /** Gates i, f, g, o; the cell stands behind the hidden state. */
    static void lstm(double[] projected, double[] stated, double[] bias, double[] state) {
        int units = bias.length / 4;
        for (int u = 0; u < units; u++) {
            double[] gates = new double[4];
            for (int gate = 0; gate < 4; gate++) {
                int at = gate * units + u;
                gates[gate] = projected[at] + stated[at] + bias[at];
            }
            double c = Formula.sigmoid(gates[1]) * state[units + u] + Formula.sigmoid(gates[0]) * Math.tanh(gates[2]);
            state[units + u] = c;
            state[u] = Formula.sigmoid(gates[3]) * Math.tanh(c);
        }
    }

    /** Gates r, z, n; the last bias is that of the state's part of n. */
    static void gru(double[] projected, double[] stated, double[] bias, double[] state) {
        int units = bias.length / 4;
        for (int u = 0; u < units; u++) {
            int z = units + u;
            int n = 2 * units + u;
            double reset = Formula.sigmoid(projected[u] + stated[u] + bias[u]);
            double update = Formula.sigmoid(projected[z] + stated[z] + bias[z]);
            double next = Math.tanh(projected[n] + bias[n] + reset * (stated[n] + bias[3 * units + u]));
            state[u] = (1 - update) * next + update * state[u];
        }
    }
}
