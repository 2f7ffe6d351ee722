package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.CategoryColumn;
import io.polytask.encode.NumericColumn;
import io.polytask.encode.RegressionColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Visit}. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class VisitBatch extends Batch<Visit> {
    final NumericColumn age;
    final CategoryColumn<String> country;
    final BinaryColumn click;
    final BinaryColumn cart;
    final BinaryColumn buy;
    final RegressionColumn price;
    final BinaryColumn rate;
    final BinaryColumn share;
    final BinaryColumn stay;
    final BinaryColumn leave;
    final BinaryColumn call;
    final BinaryColumn write;

    VisitBatch(VisitEncoding encoding) {
        age = feature(new NumericColumn(encoding.age));
        country = feature(new CategoryColumn<>(encoding.country));
        click = label(new BinaryColumn(encoding.click));
        cart = label(new BinaryColumn(encoding.cart));
        buy = label(new BinaryColumn(encoding.buy));
        price = label(new RegressionColumn(encoding.price));
        rate = label(new BinaryColumn(encoding.rate));
        share = label(new BinaryColumn(encoding.share));
        stay = label(new BinaryColumn(encoding.stay));
        leave = label(new BinaryColumn(encoding.leave));
        call = label(new BinaryColumn(encoding.call));
        write = label(new BinaryColumn(encoding.write));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(double age, String country) {
        this.age.add(age);
        this.country.add(country);
    }

    @Override
    protected void features(Visit visit) {
        addFeatures(visit.age(), visit.country());
    }

    @Override
    protected void labels(Visit visit) {
        click.add(visit.click());
        cart.add(visit.cart());
        buy.add(visit.buy());
        price.add(visit.price());
        rate.add(visit.rate());
        share.add(visit.share());
        stay.add(visit.stay());
        leave.add(visit.leave());
        call.add(visit.call());
        write.add(visit.write());
    }
}
