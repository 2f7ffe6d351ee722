package io.polytask.examples.assistant;

import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.WholeExamples;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a run came to, in percent; NaN for a task that was not trained.
 *
 * @param slots F1 of the slots' spans
 * @param intents share of the intents that are right; one like {@code atis_flight#atis_airfare} is a class of its own
 * @param sentences share of the sentences of which all is right
 * @param seconds of training
 */
record Figures(double slots, double intents, double sentences, double seconds) {
    static Figures of(Evaluation evaluation, double seconds) {
        return new Figures(
                percent(evaluation, "slots", Metric.SPAN_F1),
                percent(evaluation, "intent", Metric.ACCURACY),
                100 * evaluation.wholeExamples().map(WholeExamples::accuracy).orElse(Double.NaN),
                seconds);
    }

    private static double percent(Evaluation evaluation, String task, Metric metric) {
        return evaluation.tasks().stream()
                .filter(scores -> scores.task().equals(task))
                .mapToDouble(scores -> 100 * scores.value(metric).orElse(Double.NaN))
                .findFirst()
                .orElse(Double.NaN);
    }

    static Figures mean(List<Figures> runs) {
        return new Figures(
                mean(runs, Figures::slots),
                mean(runs, Figures::intents),
                mean(runs, Figures::sentences),
                mean(runs, Figures::seconds));
    }

    private static double mean(List<Figures> runs, ToDoubleFunction<Figures> figure) {
        return runs.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    @Override
    public String toString() {
        return text("slots F1", slots)
                + text("intents", intents)
                + text("whole sentences", sentences)
                + String.format(Locale.ROOT, "trained in %.0f s", seconds);
    }

    private static String text(String name, double percent) {
        return Double.isNaN(percent) ? "" : String.format(Locale.ROOT, "%s %.2f; ", name, percent);
    }
}
