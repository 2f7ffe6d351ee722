package shop;

import io.polytask.api.Keep;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.WeightingType;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Car} as it was declared. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class CarBlueprint implements Blueprint<Car, CarBatch, CarPrediction> {
    @Override
    public String name() {
        return "Car";
    }

    @Override
    public List<String> tasks() {
        return List.of("sold", "price");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input mileage: @Numeric Integer, missingIndicator true",
                "input automatic: @Categorical boolean, units 4",
                "input doors: @Categorical int, units 8",
                "input default: @Categorical String, units 8",
                "layer first: DENSE of mileage, automatic, doors, default, width 12, activation RELU",
                "layer second: LAYER_NORM of first, width 12",
                "head sold: binary boolean of second, hidden []",
                "head price: regression OptionalDouble of second, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .learningRate(0.01)
                .seed(42L)
                .weighting(WeightingType.FIXED)
                .keep(Keep.LAST)
                .taskWeight("sold", 2.0)
                .build();
    }

    @Override
    public CarEncoding encoding(Tokenizers tokenizers) {
        return new CarEncoding(tokenizers);
    }
}
