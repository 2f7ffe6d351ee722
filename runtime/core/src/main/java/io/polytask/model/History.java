package io.polytask.model;

import io.polytask.api.Audience;
import java.util.List;
import java.util.Optional;

/**
 * The course of a training run.
 *
 * @param epochs in their order
 * @param best the number of the epoch whose parameters the model has; 0 if training was stopped in the midst of one, and
 *     no score could tell a better one
 */
@Audience(Audience.Group.USER)
public record History(List<Epoch> epochs, int best) {
    /** A copy is kept. */
    public History {
        epochs = List.copyOf(epochs);
        if (best < 0 || best > epochs.size()) {
            throw new IllegalArgumentException(
                    "The best epoch is " + best + ", but the history has " + epochs.size() + " epochs.");
        }
    }

    /** The epoch whose parameters the model has; empty if it has those of a step in between. */
    public Optional<Epoch> bestEpoch() {
        return best == 0 ? Optional.empty() : Optional.of(epochs.get(best - 1));
    }

    /** The history as a table in CSV, a line each epoch; {@link #parse} reads it back. */
    public String toCsv() {
        return HistoryCsv.write(this);
    }

    /**
     * Reads what {@link #toCsv} wrote.
     *
     * @throws IllegalArgumentException if the text is something else; the sentence names the line
     */
    public static History parse(String csv) {
        return HistoryCsv.read(csv);
    }
}
