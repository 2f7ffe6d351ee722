package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.CategoryEncoder;
import io.polytask.encode.NumericEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Car} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class CarEncoding extends Encoding<Car, CarBatch, CarPrediction> {
    final NumericEncoder mileage;
    final CategoryEncoder<Boolean> automatic;
    final CategoryEncoder<Integer> doors;
    final CategoryEncoder<String> default_;
    final BinaryEncoder sold;
    final RegressionEncoder price;

    CarEncoding(Tokenizers tokenizers) {
        mileage = add(new NumericEncoder("mileage", /* missingIndicator= */ true));
        automatic = add(CategoryEncoder.ofBooleans("automatic"));
        doors = add(CategoryEncoder.learnedInts("doors", /* minCount= */ 2));
        default_ = add(CategoryEncoder.learned("default", /* minCount= */ 1));
        sold = add(new BinaryEncoder("sold"));
        price = add(new RegressionEncoder("price"));
    }

    @Override
    protected void observe(Car car) {
        mileage.observe(car.getMileage());
        automatic.observe(car.isAutomatic());
        doors.observe(car.getDoors());
        default_.observe(car.getDefault());
        sold.observe(car.isSold());
        price.observe(car.getPrice());
    }

    @Override
    public CarBatch batch() {
        return new CarBatch(this);
    }

    @Override
    public CarNetwork network(Layout layout) {
        return new CarNetwork(this, layout);
    }
}
