package io.polytask.processor.model;

import io.polytask.api.LayerType;
import io.polytask.api.PositionType;
import java.util.List;

/** How many numbers the layers of a model learn. */
public final class LayerSize {
    private final ModelDecl model;

    /** Of the layers of this model. */
    public LayerSize(ModelDecl model) {
        this.model = model;
    }

    /** The numbers of one layer. */
    public ParameterCount parameters(ResolvedLayer layer) {
        int inputs = layer.inputs();
        int units = layer.output().width();
        return switch (layer.type()) {
            case EMBEDDING -> rows(input(layer.from().get(0).name()), units);
            case CHARACTERS -> ParameterCount.unknown("characters", units);
            case DENSE -> ParameterCount.linear(inputs, units);
            case MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB, SHARED_PRIVATE ->
                new SharingSize(layer).parameters();
            case LAYER_NORM, BATCH_NORM -> ParameterCount.known(2L * inputs);
            case CONV2D ->
                ParameterCount.linear(
                        (long) layer.window().height()
                                * layer.window().width()
                                * layer.image().channels(),
                        layer.output().columns());
            case CUSTOM -> new ParameterCount(0, List.of("its own"));
            case TRANSFORMER -> attention(layer, inputs);
            case CONV1D -> windows(layer, inputs);
            case ATTENTION_POOL ->
                ParameterCount.linear(inputs, layer.hidden()).plus(ParameterCount.known(layer.hidden()));
            case MEAN_POOL, MAX_POOL, CONCAT, DROPOUT, MAX_POOL2D, FLATTEN -> ParameterCount.NONE;
            case LSTM, BI_LSTM, GRU, BI_GRU -> recurrent(layer.type(), inputs, units);
        };
    }

    /** For each block, four dense layers and two normalisations; one more of these, and the learned positions. */
    private ParameterCount attention(ResolvedLayer layer, long width) {
        long hidden = layer.hidden();
        ParameterCount block = ParameterCount.linear(width, 3 * width)
                .plus(ParameterCount.linear(width, width))
                .plus(ParameterCount.linear(width, hidden))
                .plus(ParameterCount.linear(hidden, width))
                .plus(ParameterCount.known(4 * width));
        LayerDecl declaration = layer.declaration();
        TextInput text = (TextInput) input(layer.output().text().orElseThrow());
        long positions = declaration.positions().value() == PositionType.LEARNED
                ? text.maxTokens().value()
                : 0;
        return block.times(declaration.blocks().value())
                .plus(ParameterCount.known(2 + positions).times(width));
    }

    /** For each width, weights of the window and biases. */
    private static ParameterCount windows(ResolvedLayer layer, int inputs) {
        int units = layer.output().width() / layer.widths().size();
        ParameterCount count = ParameterCount.NONE;
        for (int width : layer.widths()) {
            count = count.plus(ParameterCount.linear((long) width * inputs, units));
        }
        return count;
    }

    /** For each gate of each direction, weights of the input and of the state, and biases, of which a GRU has one more. */
    private static ParameterCount recurrent(LayerType type, long inputs, int width) {
        boolean gru = type == LayerType.GRU || type == LayerType.BI_GRU;
        long units = width / Recurrence.directions(type);
        long gates = gru ? 3 : 4;
        return ParameterCount.linear(inputs + units, gates * width).plus(ParameterCount.known((4 - gates) * width));
    }

    /** The numbers of an embedding's table: constants and one place for unknown values, or what the data hold. */
    private static ParameterCount rows(InputDecl input, int units) {
        ValueType type = input.member().type();
        if (input instanceof TextInput text) {
            ParameterCount words = ParameterCount.unknown("vocabulary", units);
            return text.ngrams().value() > 1
                    ? words.plus(
                            ParameterCount.known(units).times(text.buckets().value()))
                    : words;
        }
        return switch (type.scalar()) {
            case ENUM -> ParameterCount.known((type.constants().size() + 1L) * units);
            case BOOLEAN -> ParameterCount.known(3L * units);
            default -> ParameterCount.unknown("values", units);
        };
    }

    /** The numbers of the embedding that a categorical input has of its own. */
    public static ParameterCount embedding(CategoricalInput input) {
        return rows(input, input.units().value());
    }

    private InputDecl input(String name) {
        return model.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
