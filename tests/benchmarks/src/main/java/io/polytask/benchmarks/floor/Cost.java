package io.polytask.benchmarks.floor;

import static io.polytask.benchmarks.workload.Workload.UNITS;

import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Case.Kind;
import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Weight;
import io.polytask.benchmarks.workload.Weights;
import io.polytask.benchmarks.workload.Workload;
import java.util.Arrays;

/**
 * What a step cannot do without.
 *
 * @param flops of its matrix products, a multiplication and an addition being two
 * @param bytes of parameters, and of their optimiser's state, that are read and written
 */
public record Cost(double flops, double bytes) {
    /** Adam reads a parameter, its gradient and two moments, and writes all but the gradient. */
    public static final int ADAM_BYTES = 7 * Float.BYTES;

    static Cost of(Case asked) {
        Weights weights = Weights.of(asked.workload());
        double flops = 0;
        for (Weight weight : weights.all()) {
            if (!weight.isBias() && !isTable(weight)) {
                flops += products(asked, weight)
                        * 2.0
                        * asked.batch()
                        * positions(asked.workload(), weight)
                        * weight.values().length;
            }
        }
        long table = weights.all().stream()
                .filter(Cost::isTable)
                .mapToLong(weight -> weight.values().length)
                .sum();
        long touched = table == 0 ? 0 : touchedRows(asked) * UNITS;
        long dense = weights.count() - table;
        double bytes = switch (asked.kind()) {
            case TRAIN -> (double) (dense + table) * ADAM_BYTES;
            case TRAIN_SPARSE -> (double) (dense + touched) * ADAM_BYTES;
            case INFER -> (double) (dense + touched) * Float.BYTES;
        };
        return new Cost(flops, bytes);
    }

    /** Forward, the gradient of the weight, and that of the input unless it is a feature. */
    private static int products(Case asked, Weight weight) {
        if (asked.kind() == Kind.INFER) {
            return 1;
        }
        boolean readsFeatures = weight.inputs() == asked.workload().features();
        return readsFeatures ? 2 : 3;
    }

    /** How often an example meets the weight. */
    private static int positions(Workload workload, Weight weight) {
        boolean atEachToken = weight.name().contains(".Wx")
                || weight.name().contains(".Wh")
                || weight.name().startsWith("tag");
        return atEachToken ? workload.tokens() : 1;
    }

    private static boolean isTable(Weight weight) {
        return weight.name().equals("emb");
    }

    private static long touchedRows(Case asked) {
        return Arrays.stream(Examples.tokens(asked.workload(), asked.batch()))
                .distinct()
                .count();
    }
}
