package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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

/**
 * The engine's types for a task.
 *
 * @param kind what is predicted, for the documentation: {@code one class of Category}
 * @param prediction {@code Classification<Category>}
 * @param encoder {@code ClassEncoder<Category>}
 * @param column {@code ClassColumn<Category>}
 * @param head {@code SoftmaxHead<Category>}
 */
record TaskTypes(CodeBlock kind, TypeName prediction, TypeName encoder, TypeName column, TypeName head) {
    /** The types that follow from the kind of the task, the type of its label and the decoder of its head. */
    static TaskTypes of(ResolvedHead resolved) {
        TaskDecl task = resolved.task();
        ValueType type = task.member().type();
        TypeName label = type.enumType().<TypeName>map(JavaTypes::of).orElseGet(() -> JavaTypes.boxedValue(type));
        boolean known = type.enumType().isPresent();
        CodeBlock ofWhat = known ? CodeBlock.of("{@link $T}", label) : CodeBlock.of("those in the training data");
        return switch (task.kind()) {
            case CLASSIFICATION ->
                parameterized(
                        CodeBlock.of("one class of $L", ofWhat),
                        label,
                        ClassName.get(Classification.class),
                        CoreTypes.CLASS_ENCODER,
                        CoreTypes.CLASS_COLUMN,
                        CoreTypes.SOFTMAX_HEAD);
            case BINARY ->
                new TaskTypes(
                        CodeBlock.of("yes or no"),
                        ClassName.get(BinaryClassification.class),
                        CoreTypes.BINARY_ENCODER,
                        CoreTypes.BINARY_COLUMN,
                        binaryHead(task.relation()));
            case REGRESSION ->
                new TaskTypes(
                        CodeBlock.of("a number"),
                        ClassName.get(Regression.class),
                        CoreTypes.NUMBER_ENCODER,
                        CoreTypes.NUMBER_COLUMN,
                        CoreTypes.REGRESSION_HEAD);
            case MULTI_LABEL ->
                parameterized(
                        CodeBlock.of("any labels of $L", ofWhat),
                        label,
                        ClassName.get(MultiLabel.class),
                        CoreTypes.LABEL_SET_ENCODER,
                        CoreTypes.LABEL_SET_COLUMN,
                        CoreTypes.MULTI_LABEL_HEAD);
            case TAGGING ->
                parameterized(
                        CodeBlock.of("for each token one tag of $L", ofWhat),
                        label,
                        ClassName.get(Tagging.class),
                        CoreTypes.TAG_ENCODER,
                        CoreTypes.TAG_COLUMN,
                        resolved.decoder() == Decoder.CRF ? CoreTypes.CRF_HEAD : CoreTypes.TAGGING_HEAD);
            case SPANS ->
                parameterized(
                        CodeBlock.of("spans of $L", ofWhat),
                        label,
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
            CodeBlock kind, TypeName label, ClassName prediction, ClassName encoder, ClassName column, ClassName head) {
        return new TaskTypes(
                kind,
                ParameterizedTypeName.get(prediction, label),
                ParameterizedTypeName.get(encoder, label),
                ParameterizedTypeName.get(column, label),
                ParameterizedTypeName.get(head, label));
    }
}
