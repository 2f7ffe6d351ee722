package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.Decoder;
import io.polytask.api.MultiLabel;
import io.polytask.api.Regression;
import io.polytask.api.SpanExtraction;
import io.polytask.api.Tagging;
import io.polytask.processor.model.RelationDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.ValueType;
import java.util.Optional;

/**
 * The engine's types for a task.
 *
 * @param meaning what is predicted, for the documentation: {@code one class of}
 * @param labels the enum that it is of, {@code Category}; empty if there is none
 * @param prediction {@code Classification<Category>}
 * @param encoder {@code ClassEncoder<Category>}
 * @param column {@code ClassColumn<Category>}
 * @param head {@code SoftmaxHead<Category>}
 */
record TaskTypes(
        String meaning,
        Optional<ClassName> labels,
        TypeName prediction,
        TypeName encoder,
        TypeName column,
        TypeName head) {
    /** The types that follow from the kind of the task, the type of its label and the decoder of its head. */
    static TaskTypes of(ResolvedHead resolved) {
        TaskDecl task = resolved.task();
        ValueType type = task.member().type();
        return switch (task.kind()) {
            case CLASSIFICATION ->
                parameterized(
                        "one class of",
                        type,
                        ClassName.get(Classification.class),
                        CoreTypes.CLASS_ENCODER,
                        CoreTypes.CLASS_COLUMN,
                        CoreTypes.SOFTMAX_HEAD);
            case BINARY ->
                new TaskTypes(
                        "yes or no",
                        Optional.empty(),
                        ClassName.get(BinaryClassification.class),
                        CoreTypes.BINARY_ENCODER,
                        CoreTypes.BINARY_COLUMN,
                        binaryHead(task.relation()));
            case REGRESSION ->
                new TaskTypes(
                        "a number",
                        Optional.empty(),
                        ClassName.get(Regression.class),
                        CoreTypes.REGRESSION_ENCODER,
                        CoreTypes.REGRESSION_COLUMN,
                        CoreTypes.REGRESSION_HEAD);
            case MULTI_LABEL ->
                parameterized(
                        "any labels of",
                        type,
                        ClassName.get(MultiLabel.class),
                        CoreTypes.LABEL_SET_ENCODER,
                        CoreTypes.LABEL_SET_COLUMN,
                        CoreTypes.MULTI_LABEL_HEAD);
            case TAGGING ->
                parameterized(
                        "for each token one tag of",
                        type,
                        ClassName.get(Tagging.class),
                        CoreTypes.TAG_ENCODER,
                        CoreTypes.TAG_COLUMN,
                        resolved.decoder() == Decoder.CRF ? CoreTypes.CRF_HEAD : CoreTypes.TAGGING_HEAD);
            case SPANS ->
                parameterized(
                        "spans of",
                        type,
                        ClassName.get(SpanExtraction.class),
                        CoreTypes.SPAN_ENCODER,
                        CoreTypes.SPAN_COLUMN,
                        CoreTypes.SPAN_HEAD);
            case UNSUPPORTED -> throw new IllegalStateException("No rule has refused the label " + task.name() + ".");
        };
    }

    private static ClassName binaryHead(RelationDecl relation) {
        return switch (relation.relation().value()) {
            case CONDITION -> CoreTypes.BINARY_HEAD;
            case ENTIRE_SPACE -> CoreTypes.ENTIRE_SPACE_HEAD;
            case TRANSFER -> CoreTypes.TRANSFER_HEAD;
        };
    }

    /** Types that all have the label as their parameter. */
    private static TaskTypes parameterized(
            String meaning, ValueType type, ClassName prediction, ClassName encoder, ClassName column, ClassName head) {
        Optional<ClassName> labels = type.enumType().map(JavaTypes::of);
        TypeName label = labels.isPresent() ? labels.get() : JavaTypes.boxedValue(type);
        return new TaskTypes(
                labels.isPresent() ? meaning : meaning + " those in the training data",
                labels,
                ParameterizedTypeName.get(prediction, label),
                ParameterizedTypeName.get(encoder, label),
                ParameterizedTypeName.get(column, label),
                ParameterizedTypeName.get(head, label));
    }
}
