package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link ComplaintModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ComplaintPrediction {
    private final Classification<String> product;
    private final BinaryClassification urgent;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param product one class of those in the training data
     * @param urgent yes or no
     */
    public ComplaintPrediction(Classification<String> product, BinaryClassification urgent) {
        this.product = product;
        this.urgent = urgent;
    }

    /**
     * The prediction of {@link ComplaintTask#PRODUCT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<String> product() {
        return predicted(product, ComplaintTask.PRODUCT);
    }

    /**
     * The prediction of {@link ComplaintTask#URGENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification urgent() {
        return predicted(urgent, ComplaintTask.URGENT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplaintPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("product", product),
                        part("urgent", urgent))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "ComplaintPrediction[", "]"));
    }

    private static List<TaskPrediction> components(ComplaintPrediction prediction) {
        return Arrays.asList(prediction.product, prediction.urgent);
    }

    private static <T> T predicted(T prediction, ComplaintTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for ComplaintTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
