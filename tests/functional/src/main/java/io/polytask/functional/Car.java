package io.polytask.functional;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.LAYER_NORM;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Training;
import java.util.OptionalDouble;

/** A plain class with accessors. */
@MultiTaskModel
@SharedLayer(name = "first", type = DENSE, units = 16)
@SharedLayer(name = "second", type = LAYER_NORM)
@Training(epochs = 60, batchSize = 16, learningRate = 0.02)
public class Car {
    @Numeric(missingIndicator = true)
    private Integer mileage;

    @Categorical
    private boolean automatic;

    @Categorical
    private int doors;

    @Task
    private boolean sold;

    private OptionalDouble price = OptionalDouble.empty();

    /** A car of which nothing is known. */
    public Car() {}

    public Integer getMileage() {
        return mileage;
    }

    public void setMileage(Integer mileage) {
        this.mileage = mileage;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public void setAutomatic(boolean automatic) {
        this.automatic = automatic;
    }

    public int getDoors() {
        return doors;
    }

    public void setDoors(int doors) {
        this.doors = doors;
    }

    public boolean isSold() {
        return sold;
    }

    public void setSold(boolean sold) {
        this.sold = sold;
    }

    @Task
    public OptionalDouble getPrice() {
        return price;
    }

    public void setPrice(OptionalDouble price) {
        this.price = price;
    }
}
