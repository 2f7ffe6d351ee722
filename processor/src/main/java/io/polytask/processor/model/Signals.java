package io.polytask.processor.model;

import com.google.common.primitives.Ints;
import io.polytask.api.LayerType;
import java.util.List;
import java.util.Optional;

/** What a layer gives, by what it reads. */
final class Signals {
    private Signals() {}

    /** The output of a layer; of unknown form if the layer cannot read that. */
    static Signal output(LayerType type, List<Source> from, int units, Optional<Window> window) {
        if (from.isEmpty()) {
            return Signal.unknown();
        }
        Signal first = from.get(0).signal();
        boolean perTask = from.stream().anyMatch(source -> source.signal().perTask());
        if (perTask && (!Sharing.readsPerTask(type) || from.size() > 1)) {
            return Signal.unknown();
        }
        Signal output = output(type, first, from, units, window);
        return perTask || Sharing.is(type) ? output.forEachTask() : output;
    }

    private static Signal output(LayerType type, Signal first, List<Source> from, int units, Optional<Window> window) {
        return switch (type) {
            case EMBEDDING -> embedded(first, units);
            case CHARACTERS -> spelt(first, units);
            case MEAN_POOL, MAX_POOL, ATTENTION_POOL -> pooled(first);
            case DENSE, MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB ->
                joined(from).withWidth(units);
            case SHARED_PRIVATE -> joined(from).withWidth(Ints.saturatedCast(2L * units));
            case DROPOUT, BATCH_NORM -> first.form() == Signal.Form.IMAGE && from.size() == 1 ? first : joined(from);
            case CONCAT, LAYER_NORM -> joined(from);
            case CONV2D -> seenThrough(window, first, units);
            case MAX_POOL2D ->
                seenThrough(
                        window, first, first.image().map(ImageSize::channels).orElse(0));
            case FLATTEN ->
                first.image().map(image -> Signal.vector(image.size())).orElse(Signal.unknown());
            case CUSTOM -> Signal.unknown();
            case CONV1D -> states(first, units);
            case TRANSFORMER -> states(first, first.width());
            case LSTM, BI_LSTM, GRU, BI_GRU ->
                states(first, Ints.saturatedCast((long) Recurrence.directions(type) * units));
        };
    }

    /** The output of a layer of the user's own; of unknown form if its class is not sound, or cannot read that. */
    static Signal output(OwnLayer layer, List<Source> from, int units) {
        if (layer.fault().isPresent()
                || from.size() != 1
                || from.get(0).signal().perTask()) {
            return Signal.unknown();
        }
        Signal signal = from.get(0).signal();
        if (signal.read() != layer.reads()) {
            return Signal.unknown();
        }
        return layer.gives() == Signal.Form.SEQUENCE ? signal.withWidth(units) : Signal.vector(units);
    }

    private static Signal embedded(Signal signal, int units) {
        return switch (signal.form()) {
            case TOKENS -> new Signal(Signal.Form.SEQUENCE, units, signal.text());
            case CATEGORY -> Signal.vector(units);
            case VECTOR, SEQUENCE, CHARACTERS, IMAGE, UNKNOWN -> Signal.unknown();
        };
    }

    private static Signal seenThrough(Optional<Window> window, Signal signal, int outputs) {
        return window.flatMap(size -> signal.image().flatMap(image -> image.under(size, outputs)))
                .map(Signal::image)
                .orElse(Signal.unknown());
    }

    private static Signal spelt(Signal signal, int units) {
        return signal.form() == Signal.Form.TOKENS
                ? new Signal(Signal.Form.CHARACTERS, units, signal.text())
                : Signal.unknown();
    }

    /** One vector an example; of characters, one a token. */
    private static Signal pooled(Signal signal) {
        return signal.form() == Signal.Form.CHARACTERS
                ? new Signal(Signal.Form.SEQUENCE, signal.width(), signal.text())
                : Signal.vector(signal.width());
    }

    private static Signal states(Signal signal, int width) {
        return signal.hasPositions() ? signal.withWidth(width) : Signal.unknown();
    }

    /** Vectors side by side, or sequences or characters of one text. */
    private static Signal joined(List<Source> from) {
        Signal first = from.get(0).signal();
        boolean alike = from.stream()
                .map(Source::signal)
                .allMatch(
                        signal -> signal.read() == first.read() && signal.text().equals(first.text()));
        int width = Ints.saturatedCast(
                from.stream().mapToLong(source -> source.signal().width()).sum());
        return switch (first.read()) {
            case VECTOR, SEQUENCE, CHARACTERS ->
                alike ? new Signal(first.read(), width, first.text()) : Signal.unknown();
            case TOKENS, CATEGORY, IMAGE, UNKNOWN -> Signal.unknown();
        };
    }
}
