package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.CategoryColumn;
import io.polytask.encode.NumericColumn;
import io.polytask.encode.RegressionColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Car}. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class CarBatch extends Batch<Car> {
    final NumericColumn mileage;
    final CategoryColumn<Boolean> automatic;
    final CategoryColumn<Integer> doors;
    final CategoryColumn<String> default_;
    final BinaryColumn sold;
    final RegressionColumn price;

    CarBatch(CarEncoding encoding) {
        mileage = feature(new NumericColumn(encoding.mileage));
        automatic = feature(new CategoryColumn<>(encoding.automatic));
        doors = feature(new CategoryColumn<>(encoding.doors));
        default_ = feature(new CategoryColumn<>(encoding.default_));
        sold = label(new BinaryColumn(encoding.sold));
        price = label(new RegressionColumn(encoding.price));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(Integer mileage, boolean automatic, int doors, String default_) {
        this.mileage.add(mileage);
        this.automatic.add(automatic);
        this.doors.add(doors);
        this.default_.add(default_);
    }

    @Override
    protected void features(Car car) {
        addFeatures(
                car.getMileage(),
                car.isAutomatic(),
                car.getDoors(),
                car.getDefault());
    }

    @Override
    protected void labels(Car car) {
        sold.add(car.isSold());
        price.add(car.getPrice());
    }
}
