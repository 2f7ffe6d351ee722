package io.polytask.conformance;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tasks that are given others: losses and gradients against formulas, finite differences and libtorch, all tasks together and
 * one way back for each.
 */
final class RelationTest {
    private static final Oracle ORACLE = new Oracle();

    static List<Specimen> specimens() {
        double[] steps = {1, 0, 1, 1, 1, Double.NaN};
        double[] none = {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        List<Specimen> all = new ArrayList<>();
        for (boolean stopGradient : new boolean[] {false, true}) {
            all.add(ConditionSpecimens.conditions(1, stopGradient, 0, 2, -1, 1, 0));
            all.add(ConditionSpecimens.conditions(2, stopGradient, -1, -1, -1, -1, -1));
            all.add(ConditionSpecimens.tags(3, stopGradient));
            all.add(StepSpecimens.entireSpace(4, stopGradient, 1, steps));
            all.add(StepSpecimens.entireSpace(5, stopGradient, 4, steps));
            all.add(StepSpecimens.entireSpace(6, stopGradient, 1, none));
            all.add(StepSpecimens.transfer(7, stopGradient, steps));
            all.add(StepSpecimens.transfer(8, stopGradient, none));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void agrees(Specimen specimen) {
        ORACLE.check(specimen);
    }

    @AfterAll
    static void tell() {
        System.out.println("Tasks given others" + System.lineSeparator() + ORACLE);
    }
}
