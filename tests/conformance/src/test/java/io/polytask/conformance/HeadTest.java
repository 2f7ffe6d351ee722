package io.polytask.conformance;

import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every head, its loss and its gradients, against formulas, finite differences and libtorch. */
final class HeadTest {
    private static final Oracle ORACLE = new Oracle();
    private static final int NONE = -1;

    /** Logits this many times larger have exponentials that overflow a float. */
    private static final int EXTREME = 60;

    static List<Specimen> specimens() {
        List<Specimen> all = new ArrayList<>();
        int[][] labelings = {{2}, {NONE}, {0, NONE, 3, 1, 0}, {NONE, NONE, NONE}, {1, 1, 1, 0}};
        for (int[] labels : labelings) {
            for (ClassWeights weights : ClassWeights.values()) {
                all.add(HeadSpecimens.softmax(1, List.of(), 0, weights, 1, labels));
                all.add(HeadSpecimens.softmax(2, List.of(7), 0.1, weights, 1, labels));
            }
        }
        all.add(HeadSpecimens.softmax(3, List.of(), 0.1, ClassWeights.NONE, EXTREME, 0, 1, 2, 3, 0, 1));
        for (double positiveWeight : new double[] {1, 2.5, 0.3}) {
            all.add(HeadSpecimens.binary(4, List.of(), positiveWeight, 1, 1));
            all.add(HeadSpecimens.binary(5, List.of(5), positiveWeight, 1, 0, NONE, 1, 1, 0, NONE));
            all.add(HeadSpecimens.binary(6, List.of(), positiveWeight, 1, NONE, NONE));
            all.add(HeadSpecimens.binary(7, List.of(), positiveWeight, EXTREME, 0, 1, 0, 1, 0, 1, 0, 1));
            all.add(HeadSpecimens.multiLabel(8, positiveWeight, 0b0110));
            all.add(HeadSpecimens.multiLabel(9, positiveWeight, 0b1111, NONE, 0, 0b1000, 0b0101));
            all.add(HeadSpecimens.multiLabel(10, positiveWeight, NONE, NONE));
        }
        for (Loss loss : Loss.values()) {
            all.add(HeadSpecimens.regression(11, loss, 5));
            all.add(HeadSpecimens.regression(12, loss, 100, Double.NaN, 140, 60, 99, Double.NaN, 250));
            all.add(HeadSpecimens.regression(13, loss, Double.NaN, Double.NaN));
        }
        int[] texts = {0, 0, 3, 3, 5};
        all.add(HeadSpecimens.tagging(14, 0, texts, 0, NONE, 3, 2, 2));
        all.add(HeadSpecimens.tagging(15, 0.2, texts, NONE, NONE, NONE, 1, 0));
        all.add(HeadSpecimens.tagging(16, 0, texts, NONE, NONE, NONE, NONE, NONE));
        all.add(HeadSpecimens.tagging(17, 0.1, new int[] {0, 1}, 3));
        all.add(HeadSpecimens.tagging(18, 0, new int[] {0, 0}));
        List<String> bio = List.of("O", "B-X", "I-X", "B-Y");
        List<String> bioes = List.of("O", "B-X", "I-X", "E-X", "S-X");
        for (float scale : new float[] {1, 4}) {
            all.add(CrfSpecimens.of(19, scale, List.of("a", "b", "c"), texts, 0, 1, 2, 2, 1));
            all.add(CrfSpecimens.of(20, scale, List.of("a", "b", "c"), texts, NONE, 1, NONE, NONE, NONE));
            all.add(CrfSpecimens.of(21, scale, bio, new int[] {0, 4, 4, 5, 7}, 1, 2, 2, 3, 0, 3, 1));
            all.add(CrfSpecimens.of(22, scale, bio, new int[] {0, 2, 4, 6}, 1, NONE, 0, 2, NONE, 2));
            all.add(CrfSpecimens.of(23, scale, bioes, new int[] {0, 4, 5, 6}, 1, 2, 3, 4, 4, 1));
            all.add(CrfSpecimens.of(24, scale, bioes, new int[] {0, 3}, NONE, NONE, NONE));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void agreesWithItsFormulaAndLibtorch(Specimen specimen) {
        ORACLE.check(specimen);
    }

    @AfterAll
    static void report() {
        System.out.println("Heads" + System.lineSeparator() + ORACLE);
    }
}
