package io.polytask.processor.plan;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.NumericInput;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TensorInput;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Plans the inputs: how each is read from an example, encoded and held. */
final class InputPlanner {
    private final ResolvedModel model;
    private final Names names;

    InputPlanner(ResolvedModel model, Names names) {
        this.model = model;
        this.names = names;
    }

    InputPlan plan(InputDecl input) {
        return new InputPlan(
                input.name(),
                names.field(input.name()),
                JavaTypes.of(input.member().type()),
                names.read(input.member()),
                coding(input, names.field(input.name())),
                input instanceof TextInput text && text.dropsTokens());
    }

    private CodingPlan coding(InputDecl input, String field) {
        if (input instanceof TextInput text) {
            return CodingPlan.of(CoreTypes.TEXT_ENCODER, text(text), CoreTypes.TEXT_COLUMN, field);
        }
        if (input instanceof CategoricalInput categorical) {
            return categorical(categorical, field);
        }
        if (input instanceof NumericInput numeric) {
            Expression creation = Expression.create(CoreTypes.NUMERIC_ENCODER, List.of(name(input), named(numeric)));
            return CodingPlan.of(CoreTypes.NUMERIC_ENCODER, creation, CoreTypes.NUMERIC_COLUMN, field);
        }
        Expression creation = tensor((TensorInput) input);
        return CodingPlan.of(CoreTypes.TENSOR_ENCODER, creation, CoreTypes.TENSOR_COLUMN, field);
    }

    private static Expression named(NumericInput numeric) {
        return Expression.named("missingIndicator", numeric.missingIndicator().value());
    }

    private Expression text(TextInput text) {
        Expression tokenizer = Expression.name("tokenizers")
                .call("get", Expression.constant(text.tokenizer().value()));
        Expression encoder = Expression.type(CoreTypes.TEXT_ENCODER)
                .call(
                        "of",
                        name(text),
                        tokenizer,
                        Expression.named("maxTokens", text.maxTokens().value()),
                        Expression.named("vocabulary", text.vocabulary().value()),
                        Expression.named("minCount", text.minCount().value()),
                        Expression.named("ngrams", text.ngrams().value()),
                        Expression.named("buckets", text.buckets().value()));
        if (text.dropsTokens()) {
            Expression rate = Expression.number(text.unknownDropout().value());
            encoder = encoder.then("withUnknownDropout", rate);
        }
        return model.isSpelt(text)
                ? encoder.then(
                        "withCharacters",
                        Expression.named("maxCharacters", text.maxCharacters().value()))
                : encoder;
    }

    private static CodingPlan categorical(CategoricalInput input, String field) {
        ValueType type = input.member().type();
        TypeName value = JavaTypes.boxedValue(type);
        Expression encoder = Expression.type(CoreTypes.CATEGORY_ENCODER);
        Expression minCount = Expression.named("minCount", input.minCount().value());
        Expression creation = switch (type.scalar()) {
            case ENUM -> encoder.call("of", name(input), JavaTypes.constants(value));
            case BOOLEAN -> encoder.call("ofBooleans", name(input));
            case INT -> encoder.call("learnedInts", name(input), minCount);
            default -> encoder.call("learned", name(input), minCount);
        };
        return CodingPlan.of(
                ParameterizedTypeName.get(CoreTypes.CATEGORY_ENCODER, value),
                creation,
                ParameterizedTypeName.get(CoreTypes.CATEGORY_COLUMN, value),
                field);
    }

    private static Expression tensor(TensorInput input) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(name(input));
        arguments.addAll(Expression.numbers(input.sizes()));
        return Expression.create(CoreTypes.TENSOR_ENCODER, arguments);
    }

    private static Expression name(InputDecl input) {
        return Expression.text(input.name());
    }
}
