package io.polytask.layer;

import io.polytask.tensor.Cell;
import io.polytask.tensor.ColumnSums;
import io.polytask.tensor.GruCell;
import io.polytask.tensor.LstmCell;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import io.polytask.tensor.StateMask;
import io.polytask.tensor.TimeMajorOrder;
import io.polytask.tensor.TimeStep;
import io.polytask.tensor.Transposed;
import java.util.Arrays;

/**
 * One direction of a recurrent layer through its input, with weights of its own. All products of the input are made at once
 * before the steps, and the gradients of the weights at once after those of the backward pass; in the steps there are only
 * the products of the state. Each gate has a product of its own: BLAS has faster kernels for small matrices than for one of
 * them side by side.
 */
final class Direction {
    private final GateParameter inputWeight; // (inputs, gates * units)
    private final GateParameter stateWeight; // (units, gates * units)
    private final GateParameter bias; // (1, biased gates * units)
    private final Cell cell;
    private final StateMask mask;
    private final int gates;
    private final TimeStep step;
    private final Transposed[] stateWeightBack; // (gates), each (units, units)
    private final ColumnSums sums = new ColumnSums();

    private Direction(Scope scope, int inputs, Cell cell, Initializer biases, StateMask mask, boolean reversed) {
        int units = cell.before().cols();
        this.cell = cell;
        this.mask = mask;
        gates = cell.fromInput().size();
        step = new TimeStep(reversed);
        stateWeightBack = new Transposed[gates];
        Arrays.setAll(stateWeightBack, gate -> new Transposed(units));
        Initializer spread = Initializer.uniform(1 / Math.sqrt(units));
        inputWeight = new GateParameter(scope.dense("inputWeight", inputs, gates * units, spread), gates);
        stateWeight = new GateParameter(scope.dense("stateWeight", units, gates * units, spread), gates);
        int biased = cell.biased().size();
        bias = new GateParameter(scope.dense("bias", 1, biased * units, biases), biased);
    }

    static Direction lstm(Scope scope, int inputs, int units, double dropout, boolean reversed) {
        Initializer forget = Initializer.constant(0).then(1, units, 2 * units);
        return new Direction(scope, inputs, new LstmCell(units), forget, new StateMask(units, dropout), reversed);
    }

    static Direction gru(Scope scope, int inputs, int units, double dropout, boolean reversed) {
        Initializer zeros = Initializer.constant(0);
        return new Direction(scope, inputs, new GruCell(units), zeros, new StateMask(units, dropout), reversed);
    }

    /**
     * Goes through all steps.
     *
     * @param input (tokens, inputs), its rows in the order of the steps
     * @param hidden (tokens, units), gets the states in the same order
     * @param pass whether a backward pass follows, and what the mask of the states is drawn from
     */
    void forward(TimeMajorOrder order, MatrixView input, MatrixView hidden, Pass pass) {
        cell.reset(order);
        mask.draw(order, pass.training(), pass.random());
        for (int i = 0; i < cell.biased().size(); i++) {
            cell.biased().get(i).repeat(bias.values(i));
        }
        for (int gate = 0; gate < gates; gate++) {
            Products.multiply(
                    input, inputWeight.values(gate), 1, cell.fromInput().get(gate));
        }
        for (int number = 0; number < order.steps(); number++) {
            step.go(order, number);
            step.begin(cell.before());
            mask.thin(cell.before(), step);
            for (int gate = 0; gate < gates; gate++) {
                addStateProduct(gate);
            }
            cell.forward(step, hidden, pass.training());
        }
    }

    private void addStateProduct(int gate) {
        MatrixView to = cell.fromState().get(gate);
        int row = step.first();
        MatrixView states = mask.thinned(cell.before());
        Products.multiplyRows(states, row, stateWeight.values(gate), 1, to, row, step.continued());
    }

    /** Before each of several backward passes: the first one is to leave what the others need. */
    void prepare(boolean again) {
        if (again) {
            cell.restore();
        } else {
            cell.keep();
        }
    }

    /**
     * Goes back through all steps and writes the gradients of the parameters.
     *
     * @param hiddenGradients (tokens, units), what the output adds to those of the states; what later states add comes step
     *     by step
     */
    void backward(TimeMajorOrder order, MatrixView input, MatrixView hiddenGradients) {
        for (int gate = 0; gate < gates; gate++) {
            stateWeightBack[gate].of(stateWeight.values(gate));
        }
        for (int number = order.steps() - 1; number >= 0; number--) {
            step.go(order, number);
            cell.backward(step, hiddenGradients);
            if (mask.drops()) {
                backwardStates(0, mask.gradients(), 0);
                mask.addGradients(hiddenGradients, step);
            } else {
                backwardStates(1, hiddenGradients, step.before());
            }
        }
        backwardParameters(input);
    }

    /**
     * From the gradients of a step's products to those of the states that it continues, added to what is there times {@code
     * keep}.
     */
    private void backwardStates(float keep, MatrixView to, int row) {
        for (int gate = 0; gate < gates; gate++) {
            MatrixView from = cell.fromState().get(gate);
            MatrixView back = stateWeightBack[gate].matrix();
            Products.multiplyRows(from, step.first(), back, gate == 0 ? keep : 1, to, row, step.continued());
        }
    }

    private void backwardParameters(MatrixView input) {
        MatrixView states = mask.thinned(cell.before());
        for (int gate = 0; gate < gates; gate++) {
            Products.multiplyTransposedLeft(input, cell.fromInput().get(gate), 0, inputWeight.gradients(gate));
            Products.multiplyTransposedLeft(states, cell.fromState().get(gate), 0, stateWeight.gradients(gate));
        }
        for (int i = 0; i < cell.biased().size(); i++) {
            sums.sum(cell.biased().get(i), bias.gradients(i));
        }
    }

    /** After the steps: the gradient of the input, added to what is there times {@code keep}. */
    void inputGradients(float keep, MatrixView gradients) {
        for (int gate = 0; gate < gates; gate++) {
            Products.multiplyTransposedRight(
                    cell.fromInput().get(gate), inputWeight.values(gate), gate == 0 ? keep : 1, gradients);
        }
    }
}
