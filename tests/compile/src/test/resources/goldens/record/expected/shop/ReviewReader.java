package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.Constants;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Review} from files. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReviewReader extends ExampleReader<Review> {
    private static final Constants<Brand> BRAND = Constants.of(Brand.values());
    private static final Constants<Category> CATEGORY = Constants.of(Category.values());
    private static final Constants<Review.Topic> TOPIC = Constants.of(Review.Topic.values());

    /** A reader that stops at the first bad row. */
    public ReviewReader() {
        super(
                List.of("text", "price", "brand"),
                List.of("category", "recommended", "score", "topics", "sent"));
    }

    @Override
    protected Review read(Row row) {
        return new Review(
                row.text("text"),
                row.number("price"),
                row.constant("brand", BRAND),
                row.constant("category", CATEGORY),
                row.boolOrNull("recommended"),
                row.number("score"),
                row.constantSet("topics", TOPIC),
                row.string("sent"));
    }

    @Override
    protected String key(Review review) {
        return keyOf(review.text());
    }
}
