package io.polytask.gadget;

import io.polytask.data.Constants;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;

/** Reads {@link Gadget}s. */
public final class GadgetReader extends ExampleReader<Gadget> {
    private static final Constants<Brand> BRANDS = Constants.of(Brand.values());
    private static final Constants<Category> CATEGORIES = Constants.of(Category.values());
    private static final Constants<Topic> TOPICS = Constants.of(Topic.values());
    private static final Constants<Tag> TAGS = Constants.of(Tag.values());

    /** A reader that stops at the first bad row. */
    public GadgetReader() {
        super(
                List.of("words", "price", "brand"),
                List.of("category", "maker", "recommended", "score", "topics", "tags"));
    }

    @Override
    protected Gadget read(Row row) {
        return new Gadget(
                row.tokens("words"),
                row.number("price"),
                row.constant("brand", BRANDS),
                row.constant("category", CATEGORIES),
                row.string("maker"),
                row.boolOrNull("recommended"),
                row.numberOrNull("score"),
                row.constantSet("topics", TOPICS),
                row.constants("tags", TAGS));
    }

    @Override
    protected String key(Gadget gadget) {
        return String.join(" ", gadget.words());
    }
}
