package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Flower} as it was declared. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class FlowerBlueprint implements Blueprint<Flower, FlowerBatch, FlowerPrediction> {
    @Override
    public String name() {
        return "Flower";
    }

    @Override
    public List<String> tasks() {
        return List.of("species", "height");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input sizes: @Tensor float[], shape 2 x 2",
                "layer dropped: DROPOUT of sizes, width 4",
                "layer hidden: DENSE of dropped, width 8, activation TANH",
                "head species: classification String of hidden, hidden []",
                "head height: regression float of hidden, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public FlowerEncoding encoding(Tokenizers tokenizers) {
        return new FlowerEncoding(tokenizers);
    }
}
