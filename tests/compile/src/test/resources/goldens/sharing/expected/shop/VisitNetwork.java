package shop;

import io.polytask.api.Activation;
import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.RegressionHead;
import io.polytask.layer.Concat;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.sharing.Cgc;
import io.polytask.sharing.DSelectK;
import io.polytask.sharing.ExpertSettings;
import io.polytask.sharing.Mtan;
import io.polytask.sharing.PerTask;
import io.polytask.sharing.SharedPrivate;
import io.polytask.tensor.Activations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Visit}.
 *
 * <pre>{@code
 * name              computes                         output    parameters  reads
 * countryEmbedding  EMBEDDING                        4         values x 4  country
 * gated             CGC 2 experts + 1 RELU           8 a task  228         age, country
 * extracted         PLE 3 x 3 experts + 1 [16] RELU  8 a task  4,227       age, country
 * chosen            DSELECT_K 2 of 5 experts RELU    8 a task  336         age, country
 * masked            MTAN 2 levels                    4 a task  260         age
 * apart             SHARED_PRIVATE RELU              6 a task  26          age
 * click             binary head                      1         9           gated
 * cart              binary head                      1         9           gated
 * buy               binary head                      1         9           extracted
 * price             regression head                  1         9           extracted
 * rate              binary head                      1         9           chosen
 * share             binary head                      1         9           chosen
 * stay              binary head                      1         5           masked
 * leave             binary head                      1         5           masked
 * call              binary head                      1         7           apart
 * write             binary head                      1         7           apart
 * In all 5,155 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class VisitNetwork implements Network<VisitBatch, VisitPrediction> {
    private static final TaskSet COUNTRY_TASKS = TaskSet.of(
            VisitTask.CLICK,
            VisitTask.CART,
            VisitTask.BUY,
            VisitTask.PRICE,
            VisitTask.RATE,
            VisitTask.SHARE);
    private static final TaskSet CLICK_OR_CART = TaskSet.of(VisitTask.CLICK, VisitTask.CART);
    private static final TaskSet BUY_OR_PRICE = TaskSet.of(VisitTask.BUY, VisitTask.PRICE);
    private static final TaskSet RATE_OR_SHARE = TaskSet.of(VisitTask.RATE, VisitTask.SHARE);
    private static final TaskSet STAY_OR_LEAVE = TaskSet.of(VisitTask.STAY, VisitTask.LEAVE);
    private static final TaskSet CALL_OR_WRITE = TaskSet.of(VisitTask.CALL, VisitTask.WRITE);

    private final Embedding countryEmbedding;
    private final Concat gatedInputs;
    private final Cgc gated;
    private final Concat extractedInputs;
    private final Cgc extracted;
    private final Concat chosenInputs;
    private final DSelectK chosen;
    private final Mtan masked;
    private final SharedPrivate apart;
    private final BinaryHead click;
    private final BinaryHead cart;
    private final BinaryHead buy;
    private final RegressionHead price;
    private final BinaryHead rate;
    private final BinaryHead share;
    private final BinaryHead stay;
    private final BinaryHead leave;
    private final BinaryHead call;
    private final BinaryHead write;

    VisitNetwork(VisitEncoding encoding, Layout layout) {
        countryEmbedding = new Embedding(
                layout.shared("country", COUNTRY_TASKS),
                encoding.country.rows(),
                4,
                /* dropout= */ 0.0);
        gatedInputs = new Concat(1, 4);
        gated = new Cgc(
                layout.shared("gated", CLICK_OR_CART),
                /* levels= */ 1,
                /* experts= */ 2,
                /* taskExperts= */ 1,
                new ExpertSettings(5, List.of(), 8, Activation.RELU, 0.0));
        extractedInputs = new Concat(1, 4);
        extracted = new Cgc(
                layout.shared("extracted", BUY_OR_PRICE),
                /* levels= */ 3,
                /* experts= */ 3,
                /* taskExperts= */ 1,
                new ExpertSettings(5, List.of(16), 8, Activation.RELU, 0.0));
        chosenInputs = new Concat(1, 4);
        chosen = new DSelectK(
                layout.shared("chosen", RATE_OR_SHARE),
                /* experts= */ 5,
                /* selected= */ 2,
                /* gamma= */ 0.5,
                new ExpertSettings(5, List.of(), 8, Activation.RELU, 0.0));
        masked = new Mtan(layout.shared("masked", STAY_OR_LEAVE), 1, /* levels= */ 2, 4);
        apart = new SharedPrivate(
                layout.shared("apart", CALL_OR_WRITE),
                1,
                3,
                Activation.RELU,
                /* dropout= */ 0.0,
                /* adversary= */ 0.05,
                /* orthogonality= */ 0.0);
        click = new BinaryHead(
                layout.head(VisitTask.CLICK),
                new HeadSettings(8, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        cart = new BinaryHead(
                layout.head(VisitTask.CART),
                new HeadSettings(8, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        buy = new BinaryHead(
                layout.head(VisitTask.BUY),
                new HeadSettings(8, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        price = new RegressionHead(
                layout.head(VisitTask.PRICE),
                new HeadSettings(8, List.of(), 0.0),
                encoding.price,
                Loss.SQUARED);
        rate = new BinaryHead(
                layout.head(VisitTask.RATE),
                new HeadSettings(8, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        share = new BinaryHead(
                layout.head(VisitTask.SHARE),
                new HeadSettings(8, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        stay = new BinaryHead(
                layout.head(VisitTask.STAY),
                new HeadSettings(4, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        leave = new BinaryHead(
                layout.head(VisitTask.LEAVE),
                new HeadSettings(4, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        call = new BinaryHead(
                layout.head(VisitTask.CALL),
                new HeadSettings(6, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        write = new BinaryHead(
                layout.head(VisitTask.WRITE),
                new HeadSettings(6, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(VisitBatch batch, Pass pass) {
        Activations countryEmbedding = pass.runs(COUNTRY_TASKS)
                ? this.countryEmbedding.forward(batch.country.indices(), pass)
                : null;
        Activations gatedInputs = pass.runs(CLICK_OR_CART)
                ? this.gatedInputs.forward(batch.age.values(), countryEmbedding)
                : null;
        PerTask<Activations> gated = pass.runs(CLICK_OR_CART) ? this.gated.forward(gatedInputs, pass) : null;
        Activations extractedInputs = pass.runs(BUY_OR_PRICE)
                ? this.extractedInputs.forward(batch.age.values(), countryEmbedding)
                : null;
        PerTask<Activations> extracted = pass.runs(BUY_OR_PRICE) ? this.extracted.forward(extractedInputs, pass) : null;
        Activations chosenInputs = pass.runs(RATE_OR_SHARE)
                ? this.chosenInputs.forward(batch.age.values(), countryEmbedding)
                : null;
        PerTask<Activations> chosen = pass.runs(RATE_OR_SHARE) ? this.chosen.forward(chosenInputs, pass) : null;
        PerTask<Activations> masked = pass.runs(STAY_OR_LEAVE) ? this.masked.forward(batch.age.values(), pass) : null;
        PerTask<Activations> apart = pass.runs(CALL_OR_WRITE) ? this.apart.forward(batch.age.values(), pass) : null;
        if (pass.runs(VisitTask.CLICK)) {
            click.forward(gated.of(VisitTask.CLICK), pass);
        }
        if (pass.runs(VisitTask.CART)) {
            cart.forward(gated.of(VisitTask.CART), pass);
        }
        if (pass.runs(VisitTask.BUY)) {
            buy.forward(extracted.of(VisitTask.BUY), pass);
        }
        if (pass.runs(VisitTask.PRICE)) {
            price.forward(extracted.of(VisitTask.PRICE), pass);
        }
        if (pass.runs(VisitTask.RATE)) {
            rate.forward(chosen.of(VisitTask.RATE), pass);
        }
        if (pass.runs(VisitTask.SHARE)) {
            share.forward(chosen.of(VisitTask.SHARE), pass);
        }
        if (pass.runs(VisitTask.STAY)) {
            stay.forward(masked.of(VisitTask.STAY), pass);
        }
        if (pass.runs(VisitTask.LEAVE)) {
            leave.forward(masked.of(VisitTask.LEAVE), pass);
        }
        if (pass.runs(VisitTask.CALL)) {
            call.forward(apart.of(VisitTask.CALL), pass);
        }
        if (pass.runs(VisitTask.WRITE)) {
            write.forward(apart.of(VisitTask.WRITE), pass);
        }
    }

    @Override
    public void loss(VisitBatch batch, Pass pass) {
        if (pass.runs(VisitTask.CLICK)) {
            click.loss(batch.click);
        }
        if (pass.runs(VisitTask.CART)) {
            cart.loss(batch.cart);
        }
        if (pass.runs(VisitTask.BUY)) {
            buy.loss(batch.buy);
        }
        if (pass.runs(VisitTask.PRICE)) {
            price.loss(batch.price);
        }
        if (pass.runs(VisitTask.RATE)) {
            rate.loss(batch.rate);
        }
        if (pass.runs(VisitTask.SHARE)) {
            share.loss(batch.share);
        }
        if (pass.runs(VisitTask.STAY)) {
            stay.loss(batch.stay);
        }
        if (pass.runs(VisitTask.LEAVE)) {
            leave.loss(batch.leave);
        }
        if (pass.runs(VisitTask.CALL)) {
            call.loss(batch.call);
        }
        if (pass.runs(VisitTask.WRITE)) {
            write.loss(batch.write);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(VisitTask.WRITE)) {
            write.backward(pass);
        }
        if (pass.runs(VisitTask.CALL)) {
            call.backward(pass);
        }
        if (pass.runs(VisitTask.LEAVE)) {
            leave.backward(pass);
        }
        if (pass.runs(VisitTask.STAY)) {
            stay.backward(pass);
        }
        if (pass.runs(VisitTask.SHARE)) {
            share.backward(pass);
        }
        if (pass.runs(VisitTask.RATE)) {
            rate.backward(pass);
        }
        if (pass.runs(VisitTask.PRICE)) {
            price.backward(pass);
        }
        if (pass.runs(VisitTask.BUY)) {
            buy.backward(pass);
        }
        if (pass.runs(VisitTask.CART)) {
            cart.backward(pass);
        }
        if (pass.runs(VisitTask.CLICK)) {
            click.backward(pass);
        }
        if (pass.runs(CALL_OR_WRITE)) {
            apart.backward(pass);
        }
        if (pass.runs(STAY_OR_LEAVE)) {
            masked.backward(pass);
        }
        if (pass.runs(RATE_OR_SHARE)) {
            chosen.backward(pass);
            chosenInputs.backward(pass);
        }
        if (pass.runs(BUY_OR_PRICE)) {
            extracted.backward(pass);
            extractedInputs.backward(pass);
        }
        if (pass.runs(CLICK_OR_CART)) {
            gated.backward(pass);
            gatedInputs.backward(pass);
        }
        if (pass.runs(COUNTRY_TASKS)) {
            countryEmbedding.backward(pass);
        }
    }

    @Override
    public VisitPrediction prediction(int row, Pass pass) {
        return new VisitPrediction(
                pass.runs(VisitTask.CLICK) ? click.prediction(row) : null,
                pass.runs(VisitTask.CART) ? cart.prediction(row) : null,
                pass.runs(VisitTask.BUY) ? buy.prediction(row) : null,
                pass.runs(VisitTask.PRICE) ? price.prediction(row) : null,
                pass.runs(VisitTask.RATE) ? rate.prediction(row) : null,
                pass.runs(VisitTask.SHARE) ? share.prediction(row) : null,
                pass.runs(VisitTask.STAY) ? stay.prediction(row) : null,
                pass.runs(VisitTask.LEAVE) ? leave.prediction(row) : null,
                pass.runs(VisitTask.CALL) ? call.prediction(row) : null,
                pass.runs(VisitTask.WRITE) ? write.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(click, cart, buy, price, rate, share, stay, leave, call, write);
    }
}
