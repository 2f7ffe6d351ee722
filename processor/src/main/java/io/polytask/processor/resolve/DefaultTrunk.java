package io.polytask.processor.resolve;

import io.polytask.api.LayerType;
import io.polytask.api.Tokenization;
import io.polytask.processor.model.ImageSize;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TextInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The trunk of a model that declares no layer: what its class would say if it had any {@code @SharedLayer}.
 *
 * <p>A text is a bag of its words, or of its characters and their pairs. One whose tokens a task labels goes through a BiLSTM
 * instead, an image through convolutions until it is small, a table through a dense layer. What they give is joined, normalised
 * and read by one dense layer, which the tasks of the whole example read.
 *
 * <pre>{@code
 * @SharedLayer(name = "textEmbedding", type = EMBEDDING, from = "text", units = 64)
 * @SharedLayer(name = "textMean", type = MEAN_POOL, from = "textEmbedding")
 * @SharedLayer(name = "textMax", type = MAX_POOL, from = "textEmbedding")
 * @SharedLayer(name = "hidden", type = DENSE, from = {"price", "brand"}, units = 128)
 * @SharedLayer(name = "normed", type = LAYER_NORM, from = {"textMean", "textMax", "hidden"})
 * @SharedLayer(name = "shared", type = DENSE, from = "normed", units = 64, dropout = 0.2)
 * }</pre>
 */
final class DefaultTrunk {
    private static final int UNITS = 64;
    private static final int WIDE = 128;
    private static final int PAIR = 2;
    /** SourceLocations of the pairs of characters. */
    private static final int PAIRS = 50_000;
    /** Of what the BiLSTM reads and gives. */
    private static final double SEQUENCE_DROPOUT = 0.3;

    private static final double DROPOUT = 0.2;
    /** An image is halved as long as both of its sides have as many pixels. */
    private static final int SIDE = 8;

    private static final int CHANNELS = 16;

    private final ModelDecl model;
    private final List<LayerDecl> layers = new ArrayList<>();
    private final Set<String> taken;

    private DefaultTrunk(ModelDecl model) {
        this.model = model;
        taken = new HashSet<>(model.inputNames());
        taken.addAll(model.taskNames());
    }

    /** The same model with layers; of some its tasks may have no need. */
    static ModelDecl declare(ModelDecl model) {
        DefaultTrunk trunk = new DefaultTrunk(model);
        List<InputDecl> inputs = model.inputs().stream().map(trunk::input).toList();
        List<String> vectors = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (InputDecl input : inputs) {
            if (input instanceof TextInput text) {
                vectors.addAll(trunk.text(text));
            } else if (input.signal().image().filter(DefaultTrunk::isLarge).isPresent()) {
                vectors.add(trunk.image(input));
            } else {
                table.add(input.name());
            }
        }
        trunk.join(vectors, table);
        return model.with(inputs, trunk.layers);
    }

    /** Single characters say little without their neighbours. */
    private InputDecl input(InputDecl input) {
        return input instanceof TextInput text
                        && text.tokenizer().value() == Tokenization.CHARACTERS
                        && !text.ngrams().given()
                        && !isLabelled(text)
                ? text.withNgrams(PAIR, PAIRS)
                : input;
    }

    /** Whether a task may be of the tokens of a text. */
    private boolean isLabelled(TextInput text) {
        return model.tasks().stream()
                .map(TaskDecl::kind)
                .anyMatch(kind -> kind.isOfTokens()
                        && model.texts(kind).stream()
                                .anyMatch(other -> other.name().equals(text.name())));
    }

    private List<String> text(TextInput text) {
        return isLabelled(text) ? List.of(sequence(text.name())) : bag(text.name());
    }

    private List<String> bag(String text) {
        String words = add(draft(text + "Embedding", LayerType.EMBEDDING, text).units(UNITS));
        return List.of(
                add(draft(text + "Mean", LayerType.MEAN_POOL, words)),
                add(draft(text + "Max", LayerType.MAX_POOL, words)));
    }

    /** The states beside the words that they are of, so that a task finds both. */
    private String sequence(String text) {
        String words = add(
                draft(text + "Embedding", LayerType.EMBEDDING, text).units(WIDE).dropout(SEQUENCE_DROPOUT));
        String states = add(
                draft(text + "Context", LayerType.BI_LSTM, words).units(WIDE).dropout(SEQUENCE_DROPOUT));
        String normed = add(draft(text + "Normed", LayerType.LAYER_NORM, words, states));
        return add(draft(text + "Max", LayerType.MAX_POOL, normed));
    }

    private static boolean isLarge(ImageSize size) {
        return Math.min(size.height(), size.width()) >= SIDE;
    }

    private String image(InputDecl input) {
        String layer = input.name();
        ImageSize size = input.signal().image().orElseThrow();
        int side = Math.min(size.height(), size.width());
        for (int channels = CHANNELS; side >= SIDE; channels = 2 * CHANNELS) {
            layer = add(draft(input.name() + "Convolution", LayerType.CONV2D, layer)
                    .units(channels)
                    .kernel(3)
                    .padding(1));
            layer = add(
                    draft(input.name() + "Pool", LayerType.MAX_POOL2D, layer).kernel(2));
            side /= 2;
        }
        return add(draft(input.name() + "Flat", LayerType.FLATTEN, layer));
    }

    private void join(List<String> vectors, List<String> table) {
        List<String> parts = new ArrayList<>(vectors);
        if (!table.isEmpty()) {
            parts.add(add(draft("hidden", LayerType.DENSE, table.toArray(String[]::new))
                    .units(WIDE)));
        }
        if (!parts.isEmpty()) {
            String normed = add(draft("normed", LayerType.LAYER_NORM, parts.toArray(String[]::new)));
            add(draft("shared", LayerType.DENSE, normed).units(UNITS).dropout(DROPOUT));
        }
    }

    /** A layer, which reads an input of two kinds (a mistake that is told elsewhere) once. */
    private LayerDraft draft(String name, LayerType type, String... from) {
        return new LayerDraft(free(name), type, Stream.of(from).distinct().toList(), model);
    }

    private String add(LayerDraft draft) {
        LayerDecl layer = draft.declare();
        layers.add(layer);
        return layer.name().value();
    }

    private String free(String name) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + i;
        }
        return candidate;
    }
}
