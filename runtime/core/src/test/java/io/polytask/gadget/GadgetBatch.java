package io.polytask.gadget;

import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.CategoryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.LabelSetColumn;
import io.polytask.encode.NumericColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encoded examples of {@link Gadget}. */
public final class GadgetBatch extends Batch<Gadget> {
    final TextColumn words;
    final NumericColumn price;
    final CategoryColumn<Brand> brand;
    final ClassColumn<Category> category;
    final ClassColumn<String> maker;
    final BinaryColumn recommended;
    final RegressionColumn score;
    final LabelSetColumn<Topic> topics;
    final TagColumn<Tag> tags;

    GadgetBatch(GadgetEncoding encoding) {
        words = feature(new TextColumn(encoding.words));
        price = feature(new NumericColumn(encoding.price));
        brand = feature(new CategoryColumn<>(encoding.brand));
        category = label(new ClassColumn<>(encoding.category));
        maker = label(new ClassColumn<>(encoding.maker));
        recommended = label(new BinaryColumn(encoding.recommended));
        score = label(new RegressionColumn(encoding.score));
        topics = label(new LabelSetColumn<>(encoding.topics));
        tags = label(new TagColumn<>(encoding.tags, words));
    }

    void addFeatures(List<String> words, double price, @Nullable Brand brand) {
        this.words.add(words);
        this.price.add(price);
        this.brand.add(brand);
    }

    @Override
    protected void features(Gadget gadget) {
        addFeatures(gadget.words(), gadget.price(), gadget.brand());
    }

    @Override
    protected void labels(Gadget gadget) {
        category.add(gadget.category());
        maker.add(gadget.maker());
        recommended.add(gadget.recommended());
        score.add(gadget.score());
        topics.add(gadget.topics());
        tags.add(gadget.tags());
    }
}
