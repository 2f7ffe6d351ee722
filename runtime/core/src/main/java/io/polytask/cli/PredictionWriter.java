package io.polytask.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.TaskPrediction;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/**
 * Predicts some examples at a time and writes a line for each. Where rows may be left out, it begins with the number of the
 * example's row, by which it can be joined to the input.
 */
final class PredictionWriter<E> implements ObjLongConsumer<E> {
    /** No task is named so, since it is no name in Java. */
    private static final String ROW = "row-number";

    private static final int ROWS = 256;

    private final Trained<E, ?, ?> trained;
    private final TaskSet tasks;
    private final boolean numbered;
    private final OutputStream out;
    private final ObjectMapper mapper = printable();
    private final List<E> waiting = new ArrayList<>(ROWS);
    private final long[] rows = new long[ROWS];
    private int written;

    /**
     * Has written nothing yet.
     *
     * @param numbered whether each line has the number of its row
     */
    PredictionWriter(Trained<E, ?, ?> trained, TaskSet tasks, boolean numbered, OutputStream out) {
        this.trained = trained;
        this.tasks = tasks;
        this.numbered = numbered;
        this.out = out;
    }

    /** Whose output may go to a terminal, though labels that were learned from data can hold anything. */
    private static ObjectMapper printable() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory().setCharacterEscapes(new PrintableJson());
        return mapper;
    }

    @Override
    public void accept(E example, long row) {
        rows[waiting.size()] = row;
        waiting.add(example);
        if (waiting.size() == ROWS) {
            flush();
        }
    }

    /** Writes what still waits. */
    void flush() {
        try {
            List<Map<String, TaskPrediction>> predictions = trained.predictByName(waiting, written + 1, tasks);
            for (int i = 0; i < predictions.size(); i++) {
                ObjectNode line = JsonNodeFactory.instance.objectNode();
                if (numbered) {
                    line.put(ROW, rows[i]);
                }
                PredictionJson.write(predictions.get(i), line);
                out.write(mapper.writeValueAsBytes(line));
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
