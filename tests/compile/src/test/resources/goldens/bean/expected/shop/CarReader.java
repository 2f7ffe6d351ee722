package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Car} from files. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class CarReader extends ExampleReader<Car> {
    /** A reader that stops at the first bad row. */
    public CarReader() {
        super(
                List.of("mileage", "automatic", "doors", "default"),
                List.of("sold", "price"));
    }

    @Override
    protected Car read(Row row) {
        Car car = new Car();
        car.setMileage(row.integerOrNull("mileage"));
        car.setAutomatic(row.bool("automatic"));
        car.setDoors(row.integer("doors"));
        car.setSold(row.bool("sold"));
        car.setPrice(row.optionalNumber("price"));
        car.setDefault(row.string("default"));
        return car;
    }

    @Override
    protected String key(Car car) {
        return keyOf(car.getMileage(), car.isAutomatic(), car.getDoors(), car.getDefault());
    }
}
