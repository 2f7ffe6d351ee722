package io.polytask.gadget;

import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.CategoryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.encode.NumericEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.List;

/** How examples of {@link Gadget} become numbers. */
final class GadgetEncoding extends Encoding<Gadget, GadgetBatch, GadgetPrediction> {
    final TextEncoder words;
    final NumericEncoder price;
    final CategoryEncoder<Brand> brand;
    final ClassEncoder<Category> category;
    final ClassEncoder<String> maker;
    final BinaryEncoder recommended;
    final RegressionEncoder score;
    final LabelSetEncoder<Topic> topics;
    final TagEncoder<Tag> tags;

    GadgetEncoding(Tokenizers tokenizers) {
        words = add(TextEncoder.of("words", tokenizers.get(Tokenization.WHITESPACE), 8, 100_000, 1, 1, 200_000));
        price = add(new NumericEncoder("price", false));
        brand = add(CategoryEncoder.of("brand", List.of(Brand.values())));
        category = add(ClassEncoder.of("category", List.of(Category.values())));
        maker = add(ClassEncoder.learned("maker"));
        recommended = add(new BinaryEncoder("recommended"));
        score = add(new RegressionEncoder("score"));
        topics = add(LabelSetEncoder.of("topics", List.of(Topic.values())));
        tags = add(TagEncoder.of("tags", List.of(Tag.values())));
    }

    @Override
    protected void observe(Gadget gadget) {
        words.observe(gadget.words());
        price.observe(gadget.price());
        brand.observe(gadget.brand());
        category.observe(gadget.category());
        maker.observe(gadget.maker());
        recommended.observe(gadget.recommended());
        score.observe(gadget.score());
        topics.observe(gadget.topics());
        tags.observe(gadget.tags());
    }

    @Override
    public GadgetBatch batch() {
        return new GadgetBatch(this);
    }

    @Override
    public GadgetNetwork network(Layout layout) {
        return new GadgetNetwork(this, layout);
    }
}
