package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.Constants;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Shop.Offer} from files. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class Shop_OfferReader extends ExampleReader<Shop.Offer> {
    private static final Constants<Shop.Offer.State> STATE = Constants.of(Shop.Offer.State.values());

    /** A reader that stops at the first bad row. */
    public Shop_OfferReader() {
        super(
                List.of("title", "description", "price", "state"),
                List.of("tags", "rating"));
    }

    @Override
    protected Shop.Offer read(Row row) {
        return new Shop.Offer(
                row.text("title"),
                row.text("description"),
                row.numberOrNull("price"),
                row.constant("state", STATE),
                row.stringSet("tags"),
                row.numberOrNull("rating"));
    }

    @Override
    protected String key(Shop.Offer offer) {
        return keyOf(offer.title(), offer.description());
    }
}
