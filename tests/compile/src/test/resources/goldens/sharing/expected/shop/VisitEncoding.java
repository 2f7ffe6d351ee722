package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.CategoryEncoder;
import io.polytask.encode.NumericEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Visit} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class VisitEncoding extends Encoding<Visit, VisitBatch, VisitPrediction> {
    final NumericEncoder age;
    final CategoryEncoder<String> country;
    final BinaryEncoder click;
    final BinaryEncoder cart;
    final BinaryEncoder buy;
    final RegressionEncoder price;
    final BinaryEncoder rate;
    final BinaryEncoder share;
    final BinaryEncoder stay;
    final BinaryEncoder leave;
    final BinaryEncoder call;
    final BinaryEncoder write;

    VisitEncoding(Tokenizers tokenizers) {
        age = add(new NumericEncoder("age", /* missingIndicator= */ false));
        country = add(CategoryEncoder.learned("country", /* minCount= */ 1));
        click = add(new BinaryEncoder("click"));
        cart = add(new BinaryEncoder("cart"));
        buy = add(new BinaryEncoder("buy"));
        price = add(new RegressionEncoder("price"));
        rate = add(new BinaryEncoder("rate"));
        share = add(new BinaryEncoder("share"));
        stay = add(new BinaryEncoder("stay"));
        leave = add(new BinaryEncoder("leave"));
        call = add(new BinaryEncoder("call"));
        write = add(new BinaryEncoder("write"));
    }

    @Override
    protected void observe(Visit visit) {
        age.observe(visit.age());
        country.observe(visit.country());
        click.observe(visit.click());
        cart.observe(visit.cart());
        buy.observe(visit.buy());
        price.observe(visit.price());
        rate.observe(visit.rate());
        share.observe(visit.share());
        stay.observe(visit.stay());
        leave.observe(visit.leave());
        call.observe(visit.call());
        write.observe(visit.write());
    }

    @Override
    public VisitBatch batch() {
        return new VisitBatch(this);
    }

    @Override
    public VisitNetwork network(Layout layout) {
        return new VisitNetwork(this, layout);
    }
}
