package io.polytask.processor.plan;

import io.polytask.api.Decoder;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.LayerDecl;
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
import java.util.stream.Collectors;

/**
 * What a saved model must agree with to be loaded: one line for each input, layer and head, with all that decides the shape
 * and the meaning of parameters. Training settings are left out: a model stays the same when these change.
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

    private static String input(InputDecl input) {
        return "input " + input.name() + ": " + input.annotation() + " "
                + input.member().type() + settings(input);
    }

    private static String settings(InputDecl input) {
        if (input instanceof TextInput text) {
            return ", tokenizer " + text.tokenizer().value() + ", maxTokens "
                    + text.maxTokens().value() + ", ngrams " + text.ngrams().value() + ", buckets "
                    + text.buckets().value()
                    // Models that were saved before there was a bound do not name it.
                    + (text.maxCharacters().given()
                            ? ", maxCharacters " + text.maxCharacters().value()
                            : "");
        }
        if (input instanceof CategoricalInput categorical) {
            return ", units " + categorical.units().value();
        }
        if (input instanceof NumericInput numeric) {
            return ", missingIndicator " + numeric.missingIndicator().value();
        }
        return ", shape "
                + ((TensorInput) input)
                        .shape().value().stream()
                                .map(Setting::value)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" x "));
    }

    private static String layer(ResolvedLayer layer) {
        String reads = layer.from().stream().map(Source::name).collect(Collectors.joining(", "));
        String line = "layer " + layer.name() + ": " + layer.type() + " of " + reads + ", width "
                + layer.output().width();
        return switch (layer.type()) {
            case DENSE -> line + ", activation " + layer.activation();
            case MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB, SHARED_PRIVATE ->
                line + ", " + new SharingPlanner(layer).description();
            case CONV1D -> line + ", activation " + layer.activation() + ", widths " + layer.widths();
            case CONV2D -> line + ", activation " + layer.activation() + ", " + layer.window();
            case MAX_POOL2D -> line + ", " + layer.window();
            case CUSTOM ->
                line + ", class " + layer.declaration().custom().value().type();
            case TRANSFORMER -> {
                LayerDecl declaration = layer.declaration();
                yield line + ", activation " + layer.activation() + ", blocks "
                        + declaration.blocks().value() + ", heads "
                        + declaration.heads().value() + ", positions "
                        + declaration.positions().value() + ", hidden " + layer.hidden();
            }
            case ATTENTION_POOL -> line + ", hidden " + layer.hidden();
            default -> line;
        };
    }

    private static String relation(RelationDecl relation) {
        return relation.names().isEmpty()
                ? ""
                : ", given " + String.join(", ", relation.names()) + " as "
                        + relation.relation().value();
    }

    private static String head(ResolvedHead head) {
        return "head " + head.task().name() + ": " + head.task().kind() + " "
                + head.task().member().type() + " of "
                + head.from().orElseThrow().name() + ", hidden " + head.hidden()
                + (head.decoder() == Decoder.CRF ? ", decoder CRF" : "")
                + relation(head.task().relation());
    }
}
