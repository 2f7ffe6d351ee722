package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Visit} as it was declared. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class VisitBlueprint implements Blueprint<Visit, VisitBatch, VisitPrediction> {
    @Override
    public String name() {
        return "Visit";
    }

    @Override
    public List<String> tasks() {
        return List.of(
                "click",
                "cart",
                "buy",
                "price",
                "rate",
                "share",
                "stay",
                "leave",
                "call",
                "write");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input age: @Numeric double, missingIndicator false",
                "input country: @Categorical String, units 4",
                "layer gated: CGC of age, country, width 8, 2 experts + 1 RELU",
                "layer extracted: PLE of age, country, width 8, 3 x 3 experts + 1 [16] RELU",
                "layer chosen: DSELECT_K of age, country, width 8, 2 of 5 experts RELU, gamma 0.5",
                "layer masked: MTAN of age, width 4, 2 levels",
                "layer apart: SHARED_PRIVATE of age, width 6, RELU",
                "head click: binary boolean of gated, hidden []",
                "head cart: binary boolean of gated, hidden []",
                "head buy: binary boolean of extracted, hidden []",
                "head price: regression double of extracted, hidden []",
                "head rate: binary boolean of chosen, hidden []",
                "head share: binary boolean of chosen, hidden []",
                "head stay: binary boolean of masked, hidden []",
                "head leave: binary boolean of masked, hidden []",
                "head call: binary boolean of apart, hidden []",
                "head write: binary boolean of apart, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public VisitEncoding encoding(Tokenizers tokenizers) {
        return new VisitEncoding(tokenizers);
    }
}
