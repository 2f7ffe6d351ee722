package io.polytask.persist;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.encode.Batch;
import io.polytask.encode.Encoder;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.nio.file.Path;
import java.util.List;

/**
 * A model as a manifest tells of it, but for its numbers.
 *
 * @param encoding with what it has learned
 * @param layout of the network's parameters
 */
record Restoration<E, B extends Batch<E>, P>(Encoding<E, B, P> encoding, Layout layout) {
    /**
     * Restores it.
     *
     * @param directory for messages
     * @param blueprint of the class as it is declared now: it must be what it was
     * @throws BadModelException if it is that of another declaration, or tells what cannot be
     */
    static <E, B extends Batch<E>, P> Restoration<E, B, P> of(
            Path directory, Manifest manifest, Blueprint<E, B, P> blueprint, Tokenizers tokenizers)
            throws BadModelException {
        Declarations.requireSame(directory, manifest, blueprint);
        TaskSet tasks = tasks(directory, manifest, blueprint);
        Encoding<E, B, P> encoding = blueprint.encoding(tokenizers);
        Layout layout = new Layout(tasks, blueprint.relations());
        try {
            restore(manifest, encoding);
            encoding.network(layout);
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw new BadModelException(directory + " cannot be loaded: " + Excerpt.of(e), e);
        }
        requireSame(directory, manifest.parameters(), specs(layout));
        return new Restoration<>(encoding, layout);
    }

    private static TaskSet tasks(Path directory, Manifest manifest, Blueprint<?, ?, ?> blueprint)
            throws BadModelException {
        List<String> known = blueprint.tasks();
        List<String> ordered = known.stream().filter(manifest.tasks()::contains).toList();
        if (ordered.isEmpty() || !ordered.equals(manifest.tasks())) {
            throw new BadModelException(directory + " was trained for the tasks "
                    + Excerpt.of(manifest.tasks().toString()) + ", but " + blueprint.name() + " has the tasks "
                    + Excerpt.of(known.toString()) + ": train it anew.");
        }
        return TaskSet.ofOrdinals(manifest.tasks().stream().mapToInt(known::indexOf));
    }

    private static void restore(Manifest manifest, Encoding<?, ?, ?> encoding) {
        for (Encoder encoder : encoding.encoders()) {
            JsonNode state = manifest.encoders().get(encoder.name());
            if (state == null) {
                throw new IllegalArgumentException("There is no state of the encoder \"" + encoder.name() + "\".");
            }
            encoder.restore(state);
        }
        int others = manifest.encoders().size() - encoding.encoders().size();
        if (others != 0) {
            throw new IllegalArgumentException("There are states of " + others + " encoders that it does not have.");
        }
    }

    private static List<ParameterSpec> specs(Layout layout) {
        return layout.parameters().stream().map(Parameter::spec).toList();
    }

    private static void requireSame(Path directory, List<ParameterSpec> saved, List<ParameterSpec> now)
            throws BadModelException {
        if (!saved.equals(now)) {
            int index = 0;
            while (index < saved.size()
                    && index < now.size()
                    && saved.get(index).equals(now.get(index))) {
                index++;
            }
            throw new BadModelException(directory + " has " + at(saved, index) + " where the network has "
                    + at(now, index)
                    + ": it was saved by another version of Polytask; load it with that one, or train it anew.");
        }
    }

    private static String at(List<ParameterSpec> specs, int index) {
        if (index == specs.size()) {
            return "no parameter";
        }
        ParameterSpec spec = specs.get(index);
        return "the parameter " + Excerpt.of(spec.name()) + " of " + spec.rows() + " x " + spec.cols();
    }
}
