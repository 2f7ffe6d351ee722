package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.ValueType;
import java.util.List;

/** EMBEDDING: a learned vector for each token, or for each value. */
record EmbeddingKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS).allowing(LayerAttribute.DROPOUT);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.EMBEDDABLE;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        Signal input = from.get(0).signal();
        int units = layer.units().value();
        return switch (input.form()) {
            case TOKENS -> Signal.sequence(units, input.text());
            case CATEGORY -> Signal.vector(units);
            case VECTOR, SEQUENCE, CHARACTERS, IMAGE, UNKNOWN -> Signal.unknown();
        };
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return table(model.input(layer.from().get(0).name()), layer.output().width());
    }

    /** The numbers of an embedding's table: constants and one row for unknown values, or what the data hold. */
    static ParameterCount table(InputDecl input, int units) {
        ValueType type = input.member().type();
        if (input instanceof TextInput text) {
            ParameterCount words = ParameterCount.unknown("vocabulary", units);
            return text.ngrams().value() > 1
                    ? words.plus(
                            ParameterCount.known(units).times(text.buckets().value()))
                    : words;
        }
        return switch (type.scalar()) {
            case ENUM -> ParameterCount.known((type.constants().size() + 1L) * units);
            case BOOLEAN -> ParameterCount.known(3L * units);
            default -> ParameterCount.unknown("values", units);
        };
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return "";
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.PLAIN;
    }

    @Override
    public ClassName engine() {
        return Engine.layer("Embedding");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        String input = layer.from().get(0).name();
        return arguments(
                site.scope(), site.encoder(input).call("rows"), layer.output().width(), layer.dropout());
    }

    /** The arguments of a table. */
    static List<Expression> arguments(Expression scope, Expression rows, int units, double dropout) {
        return List.of(scope, rows, Expression.number(units), Expression.named("dropout", dropout));
    }

    @Override
    public List<Expression> inputs(ResolvedLayer layer, List<Expression> sources, Site site) {
        Source input = layer.from().get(0);
        String column = input.signal().form() == Signal.Form.TOKENS ? "tokens" : "indices";
        return List.of(site.column(input.name()).call(column), Site.PASS);
    }
}
