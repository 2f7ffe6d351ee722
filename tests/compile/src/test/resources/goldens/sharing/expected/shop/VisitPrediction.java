package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link VisitModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class VisitPrediction {
    private final BinaryClassification click;
    private final BinaryClassification cart;
    private final BinaryClassification buy;
    private final Regression price;
    private final BinaryClassification rate;
    private final BinaryClassification share;
    private final BinaryClassification stay;
    private final BinaryClassification leave;
    private final BinaryClassification call;
    private final BinaryClassification write;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param click yes or no
     * @param cart yes or no
     * @param buy yes or no
     * @param price a number
     * @param rate yes or no
     * @param share yes or no
     * @param stay yes or no
     * @param leave yes or no
     * @param call yes or no
     * @param write yes or no
     */
    public VisitPrediction(BinaryClassification click, BinaryClassification cart,
            BinaryClassification buy, Regression price, BinaryClassification rate,
            BinaryClassification share, BinaryClassification stay, BinaryClassification leave,
            BinaryClassification call, BinaryClassification write) {
        this.click = click;
        this.cart = cart;
        this.buy = buy;
        this.price = price;
        this.rate = rate;
        this.share = share;
        this.stay = stay;
        this.leave = leave;
        this.call = call;
        this.write = write;
    }

    /**
     * The prediction of {@link VisitTask#CLICK}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification click() {
        return predicted(click, VisitTask.CLICK);
    }

    /**
     * The prediction of {@link VisitTask#CART}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification cart() {
        return predicted(cart, VisitTask.CART);
    }

    /**
     * The prediction of {@link VisitTask#BUY}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification buy() {
        return predicted(buy, VisitTask.BUY);
    }

    /**
     * The prediction of {@link VisitTask#PRICE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression price() {
        return predicted(price, VisitTask.PRICE);
    }

    /**
     * The prediction of {@link VisitTask#RATE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification rate() {
        return predicted(rate, VisitTask.RATE);
    }

    /**
     * The prediction of {@link VisitTask#SHARE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification share() {
        return predicted(share, VisitTask.SHARE);
    }

    /**
     * The prediction of {@link VisitTask#STAY}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification stay() {
        return predicted(stay, VisitTask.STAY);
    }

    /**
     * The prediction of {@link VisitTask#LEAVE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification leave() {
        return predicted(leave, VisitTask.LEAVE);
    }

    /**
     * The prediction of {@link VisitTask#CALL}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification call() {
        return predicted(call, VisitTask.CALL);
    }

    /**
     * The prediction of {@link VisitTask#WRITE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification write() {
        return predicted(write, VisitTask.WRITE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("click", click),
                        part("cart", cart),
                        part("buy", buy),
                        part("price", price),
                        part("rate", rate),
                        part("share", share),
                        part("stay", stay),
                        part("leave", leave),
                        part("call", call),
                        part("write", write))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "VisitPrediction[", "]"));
    }

    private static List<TaskPrediction> components(VisitPrediction prediction) {
        return Arrays.asList(
                prediction.click,
                prediction.cart,
                prediction.buy,
                prediction.price,
                prediction.rate,
                prediction.share,
                prediction.stay,
                prediction.leave,
                prediction.call,
                prediction.write);
    }

    private static <T> T predicted(T prediction, VisitTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for VisitTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
