package io.polytask.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.polytask.api.TaskPrediction;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Predicts some examples at a time and writes a line for each. */
final class PredictionWriter<E> implements Consumer<E> {
    private static final int ROWS = 256;

    private final Trained<E, ?, ?> trained;
    private final TaskSet tasks;
    private final OutputStream out;
    private final ObjectMapper mapper = printable();
    private final List<E> waiting = new ArrayList<>(ROWS);
    private int written;

    PredictionWriter(Trained<E, ?, ?> trained, TaskSet tasks, OutputStream out) {
        this.trained = trained;
        this.tasks = tasks;
        this.out = out;
    }

    /** Whose output may go to a terminal, though labels that were learned from data can hold anything. */
    private static ObjectMapper printable() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory().setCharacterEscapes(new PrintableJson());
        return mapper;
    }

    @Override
    public void accept(E example) {
        waiting.add(example);
        if (waiting.size() == ROWS) {
            flush();
        }
    }

    /** Writes what still waits. */
    void flush() {
        try {
            for (Map<String, TaskPrediction> prediction : trained.predictByName(waiting, written + 1, tasks)) {
                out.write(mapper.writeValueAsBytes(PredictionJson.of(prediction)));
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written += waiting.size();
        waiting.clear();
    }
}
