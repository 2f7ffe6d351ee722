package io.polytask.report;

import io.polytask.api.Audience;
import io.polytask.encode.Coverage;
import io.polytask.model.Epoch;
import io.polytask.training.TrainingListener;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what is trained, then for each epoch a line a task: the training loss and the validation scores. */
@Audience(Audience.Group.USER)
public final class EpochTable implements TrainingListener {
    private final PrintStream out;

    /**
     * A table on this stream, which stays open.
     *
     * @param out where the lines go
     */
    public EpochTable(PrintStream out) {
        this.out = out;
    }

    @Override
    public void onVectors(Coverage event) {
        out.println(event);
    }

    @Override
    public void onStart(Started event) {
        print(
                "%s learns %s from %,d example%s: %,d parameters, %,d step%s an epoch.",
                event.model(),
                String.join(", ", event.tasks()),
                event.examples(),
                event.examples() == 1 ? "" : "s",
                event.parameters(),
                event.stepsPerEpoch(),
                event.stepsPerEpoch() == 1 ? "" : "s");
        onNotes(event.notes());
    }

    @Override
    public void onNotes(List<String> notes) {
        notes.forEach(out::println);
    }

    @Override
    public void onEpoch(EpochEnded event) {
        Epoch epoch = event.epoch();
        String score = epoch.score().isPresent()
                ? String.format(
                        Locale.ROOT, ", validation score %.4f", epoch.score().getAsDouble())
                : "";
        print(
                "Epoch %d%s%s",
                epoch.number(), score, event.best() && epoch.score().isPresent() ? " (best so far)" : "");
        int width =
                epoch.losses().keySet().stream().mapToInt(String::length).max().orElse(0);
        epoch.losses()
                .forEach((task, loss) -> print(
                        "  %-" + Math.max(1, width) + "s  training loss %.4f%s",
                        task,
                        loss,
                        scores(epoch.scores().getOrDefault(task, Map.of()))));
    }

    private static String scores(Map<String, Double> metrics) {
        StringBuilder text = new StringBuilder();
        metrics.forEach((metric, value) -> text.append(
                String.format(Locale.ROOT, "%s %s %.4f", text.isEmpty() ? "; validation" : ",", metric, value)));
        return text.toString();
    }

    @Override
    public void onEnd(Ended event) {
        String why = switch (event.reason()) {
            case COMPLETED -> "All epochs are done";
            case EARLY_STOPPED -> "The score got no better";
            case STOPPED -> "Stopped on request";
        };
        int best = event.history().best();
        print("%s; the model is that of %s.", why, best == 0 ? "the last step" : "epoch " + best);
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
