package io.polytask.compile;

import io.polytask.api.LayerType;
import io.polytask.processor.kind.LayerAttribute;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A small model of each layer type, two tasks behind one layer of it. A new type does not compile here without one.
 *
 * @param attributes what is written of the layer, beside its name and type and what it reads
 */
public record LayerSpecimen(LayerType type, Surroundings around, Map<LayerAttribute, String> attributes) {
    /** A class of the user's own, for CUSTOM: it takes the first of the values that it reads. */
    public static final String CUSTOM_LAYER = """
            package specimen;

            import io.polytask.layer.*;
            import io.polytask.tensor.*;

            public final class %s implements CustomLayer<Activations, Activations> {
                private final Activations output;
                private Activations input;

                public %1$s(Scope scope, int inputs, int units) {
                    output = Activations.withGradient(units);
                }

                @Override
                public Activations forward(Activations rows, Pass pass) {
                    input = rows;
                    output.reset(rows.rows());
                    output.values().set(rows.values().columns(0, output.cols()));
                    return output;
                }

                @Override
                public void backward(Pass pass) {
                    float keep = input.openGradient();
                    MatrixView gradients = input.gradients();
                    for (int row = 0; row < gradients.rows(); row++) {
                        for (int col = 0; col < gradients.cols(); col++) {
                            float more = col < output.cols() ? output.gradients().get(row, col) : 0;
                            gradients.set(row, col, more + (keep == 0 ? 0 : keep * gradients.get(row, col)));
                        }
                    }
                    output.closeGradient();
                }
            }
            """;

    /** What stands before and after the layer. */
    public enum Surroundings {
        /** It reads two numbers and gives vectors. */
        NUMBERS("@Numeric double left, @Numeric double right", "", "{\"left\", \"right\"}", ""),
        /** It reads vectors, of which there is one, and gives some. */
        VECTORS(
                "@Numeric double left, @Numeric double right",
                "@SharedLayer(name = \"joined\", type = CONCAT, from = {\"left\", \"right\"})\n",
                "\"joined\"",
                ""),
        /** It reads a text and gives a sequence. */
        TEXT("@Text String text", "", "\"text\"", POOL),
        /** It reads a text and gives its characters. */
        CHARACTERS(
                "@Text String text",
                "",
                "\"text\"",
                "@SharedLayer(name = \"spelt\", type = MAX_POOL, from = \"specimen\")\n"
                        + "@SharedLayer(name = \"pool\", type = MEAN_POOL, from = \"spelt\")\n"),
        /** It reads a sequence and gives one. */
        SEQUENCE("@Text String text", WORDS, "\"words\"", POOL),
        /** It reads a sequence and gives vectors. */
        SEQUENCE_TO_VECTOR("@Text String text", WORDS, "\"words\"", ""),
        /** It reads images and gives some. */
        IMAGE(IMAGES, "", "\"image\"", "@SharedLayer(name = \"flat\", type = FLATTEN, from = \"specimen\")\n"),
        /** It reads images and gives vectors. */
        IMAGE_TO_VECTOR(IMAGES, "", "\"image\"", "");

        private final String inputs;
        private final String before;
        private final String from;
        private final String after;

        Surroundings(String inputs, String before, String from, String after) {
            this.inputs = inputs;
            this.before = before;
            this.from = from;
            this.after = after;
        }
    }

    private static final String IMAGES = "@Tensor(shape = {6, 6}) float[] image";
    private static final String WORDS =
            "@SharedLayer(name = \"words\", type = EMBEDDING, units = 4, from = \"text\")\n";
    private static final String POOL = "@SharedLayer(name = \"pool\", type = MEAN_POOL, from = \"specimen\")\n";

    /** That of a type. */
    public static LayerSpecimen of(LayerType type) {
        return switch (type) {
            case EMBEDDING -> new LayerSpecimen(type, Surroundings.TEXT, with(LayerAttribute.UNITS, "3"));
            case CHARACTERS -> new LayerSpecimen(type, Surroundings.CHARACTERS, with(LayerAttribute.UNITS, "3"));
            case DENSE -> new LayerSpecimen(type, Surroundings.NUMBERS, smooth("3"));
            case MEAN_POOL, MAX_POOL -> new LayerSpecimen(type, Surroundings.SEQUENCE_TO_VECTOR, Map.of());
            case ATTENTION_POOL ->
                new LayerSpecimen(type, Surroundings.SEQUENCE_TO_VECTOR, with(LayerAttribute.HIDDEN, "3"));
            case CONCAT, LAYER_NORM, BATCH_NORM -> new LayerSpecimen(type, Surroundings.NUMBERS, Map.of());
            case DROPOUT -> new LayerSpecimen(type, Surroundings.NUMBERS, with(LayerAttribute.DROPOUT, "0.3"));
            case CONV1D ->
                new LayerSpecimen(type, Surroundings.SEQUENCE, plus(smooth("3"), LayerAttribute.WIDTHS, "{1, 2}"));
            case CONV2D -> new LayerSpecimen(type, Surroundings.IMAGE, plus(smooth("2"), LayerAttribute.KERNEL, "2"));
            case MAX_POOL2D -> new LayerSpecimen(type, Surroundings.IMAGE, with(LayerAttribute.KERNEL, "2"));
            case FLATTEN -> new LayerSpecimen(type, Surroundings.IMAGE_TO_VECTOR, Map.of());
            case TRANSFORMER -> new LayerSpecimen(type, Surroundings.SEQUENCE, transformer());
            case LSTM, BI_LSTM, GRU, BI_GRU ->
                new LayerSpecimen(type, Surroundings.SEQUENCE, with(LayerAttribute.UNITS, "3"));
            case MMOE, CGC, PLE, DSELECT_K ->
                new LayerSpecimen(type, Surroundings.NUMBERS, plus(smooth("3"), LayerAttribute.EXPERTS, "3"));
            case CROSS_STITCH, LTB -> new LayerSpecimen(type, Surroundings.NUMBERS, smooth("3"));
            case MTAN -> new LayerSpecimen(type, Surroundings.NUMBERS, with(LayerAttribute.UNITS, "3"));
            case SHARED_PRIVATE ->
                new LayerSpecimen(type, Surroundings.NUMBERS, plus(smooth("3"), LayerAttribute.ADVERSARY, "0"));
            case CUSTOM ->
                new LayerSpecimen(
                        type,
                        Surroundings.VECTORS,
                        plus(with(LayerAttribute.UNITS, "1"), LayerAttribute.CUSTOM, "First.class"));
        };
    }

    /** No kink for differences to meet. */
    private static Map<LayerAttribute, String> smooth(String units) {
        return plus(with(LayerAttribute.UNITS, units), LayerAttribute.ACTIVATION, "Activation.TANH");
    }

    private static Map<LayerAttribute, String> transformer() {
        return plus(with(LayerAttribute.HEADS, "2"), LayerAttribute.ACTIVATION, "Activation.TANH");
    }

    private static Map<LayerAttribute, String> with(LayerAttribute attribute, String value) {
        return plus(Map.of(), attribute, value);
    }

    private static Map<LayerAttribute, String> plus(
            Map<LayerAttribute, String> attributes, LayerAttribute attribute, String value) {
        Map<LayerAttribute, String> more = new EnumMap<>(LayerAttribute.class);
        more.putAll(attributes);
        more.put(attribute, value);
        return more;
    }

    /** A value of an attribute that no specimen has, and that is not the usual one. */
    public static String changed(LayerAttribute attribute) {
        return switch (attribute) {
            case UNITS -> "5";
            case EXPERTS -> "4";
            case TASK_EXPERTS, SELECTED, STRIDE -> "3";
            case EXPERT_LAYERS -> "{7}";
            case LEVELS -> "4";
            case GAMMA -> "5";
            case ADVERSARY, ORTHOGONALITY, DROPOUT, RECURRENT_DROPOUT -> "0.5";
            case WIDTHS -> "{1, 3}";
            case KERNEL -> "{2, 3}";
            case PADDING -> "1";
            case CUSTOM -> "Other.class";
            case HEADS -> "1";
            case BLOCKS -> "2";
            case POSITIONS -> "PositionType.NONE";
            case HIDDEN -> "9";
            case ACTIVATION -> "Activation.SIGMOID";
        };
    }

    /** The same with another value of an attribute. */
    public LayerSpecimen with(Map.Entry<LayerAttribute, String> change) {
        return new LayerSpecimen(type, around, plus(attributes, change.getKey(), change.getValue()));
    }

    /** The model, of a name. */
    public String source(String name) {
        String written = attributes.entrySet().stream()
                .map(entry -> ", " + entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining());
        return """
                package specimen;

                import static io.polytask.api.LayerType.*;
                import io.polytask.api.*;

                @MultiTaskModel
                %s@SharedLayer(name = "specimen", type = %s, from = %s%s)
                %spublic record %s(%s, @Task Boolean first, @Task Double second) {}
                """.formatted(around.before, type, around.from, written, around.after, name, around.inputs);
    }
}
