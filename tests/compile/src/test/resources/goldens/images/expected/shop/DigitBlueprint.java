package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Digit} as it was declared. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class DigitBlueprint implements Blueprint<Digit, DigitBatch, DigitPrediction> {
    @Override
    public String name() {
        return "Digit";
    }

    @Override
    public List<String> tasks() {
        return List.of("value", "legible");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input image: @Tensor float[], shape 36 x 28 x 2",
                "layer edges: CONV2D of image, width 7680, activation RELU, window 5 x 5, stride 1 x 1, padding 0 x 0",
                "layer even: BATCH_NORM of edges, width 7680",
                "layer smaller: MAX_POOL2D of even, width 1920, window 2 x 2, stride 2 x 2, padding 0 x 0",
                "layer shapes: CONV2D of smaller, width 960, activation RELU, window 3 x 5, stride 2 x 2, padding 1 x 2",
                "layer thinned: DROPOUT of shapes, width 960",
                "layer smallest: MAX_POOL2D of thinned, width 360, window 3 x 2, stride 1 x 2, padding 0 x 0",
                "layer flat: FLATTEN of smallest, width 360",
                "layer hidden: DENSE of flat, width 50, activation RELU",
                "head value: classification String of hidden, hidden []",
                "head legible: binary Boolean of hidden, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public DigitEncoding encoding(Tokenizers tokenizers) {
        return new DigitEncoding(tokenizers);
    }
}
