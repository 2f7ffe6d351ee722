package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Models of classes that are no records. */
class PlainClassesTest {
    @Test
    void aClassWithAccessors() {
        CarModel model = CarTrainer.create().fit(Dataset.of(cars())).model();

        assertThat(model.evaluate(Dataset.of(cars())).value("sold", Metric.ACCURACY))
                .isEqualTo(1.0);
        CarPrediction cheap = model.predict(9000, true, 5);
        CarPrediction dear = model.predict(1000, true, 5);
        assertThat(dear.price().value()).isGreaterThan(cheap.price().value() + 5);
        assertThat(model.predict((Integer) null, true, 3).sold().probability()).isBetween(0.0, 1.0);
    }

    private static List<Car> cars() {
        SplittableRandom random = new SplittableRandom(3);
        List<Car> cars = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            Car car = new Car();
            car.setMileage(random.nextInt(100, 10_000));
            car.setAutomatic(random.nextBoolean());
            car.setDoors(random.nextBoolean() ? 3 : 5);
            car.setSold(car.isAutomatic() && car.getDoors() == 5);
            car.setPrice(i % 4 == 0 ? OptionalDouble.empty() : OptionalDouble.of(20 - car.getMileage() / 1000.0));
            cars.add(car);
        }
        return cars;
    }

    @Test
    void aClassWithPublicFields() {
        FlowerModel model = FlowerTrainer.create().fit(Dataset.of(flowers())).model();

        assertThat(model.evaluate(Dataset.of(flowers())).value("species", Metric.ACCURACY))
                .isEqualTo(1.0);
        assertThat(model.predict(new float[] {1, 1, 1, 1}).height().value()).isCloseTo(10, within(1.5));
    }

    private static List<Flower> flowers() {
        SplittableRandom random = new SplittableRandom(4);
        List<Flower> flowers = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            float size = i % 3 - 1;
            Flower flower = new Flower();
            flower.sizes = new float[4];
            for (int j = 0; j < 4; j++) {
                flower.sizes[j] = size + (float) random.nextDouble(-0.2, 0.2);
            }
            flower.species = List.of("daisy", "tulip", "rose").get(i % 3);
            flower.height = i % 2 == 0 ? Float.NaN : 5 + 5 * size;
            flowers.add(flower);
        }
        return flowers;
    }
}
