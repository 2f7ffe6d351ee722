package io.polytask.processor.plan;

import io.polytask.api.Decoder;
import io.polytask.processor.kind.Identity;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.NumericInput;
import io.polytask.processor.model.RelationDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TensorInput;
import io.polytask.processor.model.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a saved model must agree with to be loaded: one line for each input, layer and head, with all that decides the shape
 * and the meaning of parameters. Training settings are left out, and so is what is {@link TrainingOnly}: a model stays the
 * same when these change.
 *
 * <p>A line begins with words of its own, which tell some attributes at every value. Of all others it tells those that are
 * written and not the default: {@code , gamma 0.5}.
 */
final class Declaration {
    private Declaration() {}

    static List<String> lines(ResolvedModel model) {
        List<String> lines = new ArrayList<>();
        model.declaration().inputs().forEach(input -> lines.add(input(input)));
        model.layers().forEach(layer -> lines.add(layer(layer)));
        model.heads().forEach(head -> lines.add(head(head)));
        return lines;
    }

    /** What is written in an annotation, and neither told already nor without effect. */
    private static String rest(String annotation, Map<String, String> written, Set<String> told) {
        StringBuilder rest = new StringBuilder();
        new TreeMap<>(written).forEach((attribute, value) -> {
            if (!told.contains(attribute) && !TrainingOnly.includes(annotation, attribute)) {
                rest.append(", ").append(attribute).append(' ').append(value);
            }
        });
        return rest.toString();
    }

    private static String input(InputDecl input) {
        return "input " + input.name() + ": " + input.annotation() + " "
                + input.member().type() + settings(input);
    }

    private static String settings(InputDecl input) {
        if (input instanceof TextInput text) {
            return settings(text);
        }
        if (input instanceof CategoricalInput categorical) {
            return ", units " + categorical.units().value() + rest(input, "units");
        }
        if (input instanceof NumericInput numeric) {
            return ", missingIndicator " + numeric.missingIndicator().value() + rest(input, "missingIndicator");
        }
        return ", shape "
                + ((TensorInput) input)
                        .shape().value().stream()
                                .map(Setting::value)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" x "))
                + rest(input, "shape");
    }

    /** Models that were saved before there was a bound of characters do not name it. */
    private static String settings(TextInput text) {
        return ", tokenizer " + text.tokenizer().value() + ", maxTokens "
                + text.maxTokens().value() + ", ngrams " + text.ngrams().value() + ", buckets "
                + text.buckets().value()
                + (text.maxCharacters().given()
                        ? ", maxCharacters " + text.maxCharacters().value()
                        : "")
                + rest(text, "tokenizer", "maxTokens", "ngrams", "buckets", "maxCharacters");
    }

    private static String rest(InputDecl input, String... told) {
        return rest(input.annotation(), input.written(), Set.of(told));
    }

    private static String layer(ResolvedLayer layer) {
        String reads = layer.from().stream().map(Source::name).collect(Collectors.joining(", "));
        Identity identity = LayerKind.of(layer.type()).identity(layer);
        Set<String> told = identity.told().stream().map(Object::toString).collect(Collectors.toSet());
        told.addAll(List.of("name", "type", "from", "units"));
        return "layer " + layer.name() + ": " + layer.type() + " of " + reads + ", width "
                + layer.output().width()
                + (identity.words().isEmpty() ? "" : ", " + identity.words())
                + rest("@SharedLayer", layer.declaration().written(), told);
    }

    private static String head(ResolvedHead head) {
        return "head " + head.task().name() + ": " + head.task().kind() + " "
                + head.task().member().type() + " of "
                + head.from().orElseThrow().name() + ", hidden " + head.hidden()
                + (head.decoder() == Decoder.CRF ? ", decoder CRF" : "")
                + relation(head.task().relation())
                + head.declaration()
                        .map(declaration ->
                                rest("@Head", declaration.written(), Set.of("task", "from", "hidden", "decoder")))
                        .orElse("")
                + rest("@Task", head.task().written(), Set.of("given", "relation"));
    }

    private static String relation(RelationDecl relation) {
        return relation.names().isEmpty()
                ? ""
                : ", given " + String.join(", ", relation.names()) + " as "
                        + relation.relation().value();
    }
}
