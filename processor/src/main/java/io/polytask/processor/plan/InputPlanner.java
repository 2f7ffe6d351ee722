package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.Tokenization;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.NumericInput;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
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
                CodeBlock.of("$N.$L", names.example(), input.member().accessor()),
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
            CodeBlock indicator = Literals.named(
                    "missingIndicator", numeric.missingIndicator().value());
            CodeBlock creation = CodeBlock.of("new $T($S, $L)", CoreTypes.NUMERIC_ENCODER, input.name(), indicator);
            return CodingPlan.of(CoreTypes.NUMERIC_ENCODER, creation, CoreTypes.NUMERIC_COLUMN, field);
        }
        CodeBlock creation = tensor((TensorInput) input);
        return CodingPlan.of(CoreTypes.TENSOR_ENCODER, creation, CoreTypes.TENSOR_COLUMN, field);
    }

    private CodeBlock text(TextInput text) {
        Tokenization tokenizer = text.tokenizer().value();
        CodeBlock encoder = Lines.call(
                CodeBlock.of("$T.of", CoreTypes.TEXT_ENCODER),
                List.of(
                        CodeBlock.of("$S", text.name()),
                        CodeBlock.of("tokenizers.get($T.$L)", Tokenization.class, tokenizer),
                        Literals.named("maxTokens", text.maxTokens().value()),
                        Literals.named("vocabulary", text.vocabulary().value()),
                        Literals.named("minCount", text.minCount().value()),
                        Literals.named("ngrams", text.ngrams().value()),
                        Literals.named("buckets", text.buckets().value())));
        if (text.dropsTokens()) {
            String rate = Literals.of(text.unknownDropout().value());
            encoder = CodeBlock.of("$L\n.withUnknownDropout($L)", encoder, rate);
        }
        CodeBlock most = Literals.named("maxCharacters", text.maxCharacters().value());
        return model.isSpelt(text) ? CodeBlock.of("$L\n.withCharacters($L)", encoder, most) : encoder;
    }

    private static CodingPlan categorical(CategoricalInput input, String field) {
        ValueType type = input.member().type();
        TypeName value = JavaTypes.boxedValue(type);
        ClassName encoder = CoreTypes.CATEGORY_ENCODER;
        String name = input.name();
        CodeBlock minCount = Literals.named("minCount", input.minCount().value());
        CodeBlock creation = switch (type.scalar()) {
            case ENUM -> CodeBlock.of("$T.of($S, $T.of($T.values()))", encoder, name, List.class, value);
            case BOOLEAN -> CodeBlock.of("$T.ofBooleans($S)", encoder, name);
            case INT -> CodeBlock.of("$T.learnedInts($S, $L)", encoder, name, minCount);
            default -> CodeBlock.of("$T.learned($S, $L)", encoder, name, minCount);
        };
        return CodingPlan.of(
                ParameterizedTypeName.get(encoder, value),
                creation,
                ParameterizedTypeName.get(CoreTypes.CATEGORY_COLUMN, value),
                field);
    }

    private static CodeBlock tensor(TensorInput input) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", input.name()));
        for (Setting<Integer> size : input.shape().value()) {
            arguments.add(CodeBlock.of("$L", size.value()));
        }
        return Expressions.make(CoreTypes.TENSOR_ENCODER, arguments);
    }
}
