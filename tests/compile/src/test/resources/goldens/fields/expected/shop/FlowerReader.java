package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Flower} from files. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class FlowerReader extends ExampleReader<Flower> {
    /** A reader that stops at the first bad row. */
    public FlowerReader() {
        super(List.of("sizes"), List.of("species", "height"));
    }

    @Override
    protected Flower read(Row row) {
        Flower flower = new Flower();
        flower.sizes = row.tensor("sizes", 2, 2);
        flower.species = row.string("species");
        flower.height = (float) row.number("height");
        return flower;
    }

    @Override
    protected String key(Flower flower) {
        return keyOf(flower.sizes);
    }
}
