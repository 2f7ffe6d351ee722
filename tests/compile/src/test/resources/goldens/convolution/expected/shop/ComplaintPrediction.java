package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link ComplaintModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param product one class of those in the training data
 * @param urgent yes or no
 */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record ComplaintPrediction(Classification<String> product, BinaryClassification urgent) {
    /**
     * The prediction of {@link ComplaintTask#PRODUCT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<String> product() {
        return predicted(product, ComplaintTask.PRODUCT);
    }

    /**
     * The prediction of {@link ComplaintTask#URGENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification urgent() {
        return predicted(urgent, ComplaintTask.URGENT);
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
