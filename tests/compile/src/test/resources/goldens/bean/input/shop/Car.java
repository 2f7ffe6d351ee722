package shop;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.LAYER_NORM;

import io.polytask.api.Categorical;
import io.polytask.api.Keep;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Training;
import io.polytask.api.WeightingType;
import java.util.OptionalDouble;

/** A class with accessors; {@code getDefault} makes a name that is a word of Java's. */
@MultiTaskModel
@SharedLayer(name = "first", type = DENSE, units = 12)
@SharedLayer(name = "second", type = LAYER_NORM)
@Training(weighting = WeightingType.FIXED, learningRate = 0.01, keep = Keep.LAST, seed = 42)
public class Car {
    @Numeric(missingIndicator = true)
    private Integer mileage;

    @Categorical(units = 4)
    private boolean automatic;

    @Categorical(minCount = 2)
    private int doors;

    private String colour;

    @Task(weight = 2)
    private boolean sold;

    private OptionalDouble price = OptionalDouble.empty();

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

    @Categorical
    public String getDefault() {
        return colour;
    }

    public void setDefault(String colour) {
        this.colour = colour;
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
