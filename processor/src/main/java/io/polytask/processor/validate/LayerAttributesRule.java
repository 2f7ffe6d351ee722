package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MEANINGLESS_ATTRIBUTE;
import static io.polytask.processor.diagnostics.DiagnosticId.MISSING_ATTRIBUTE;

import io.polytask.api.LayerType;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A layer has the attributes that its type needs, and none that mean nothing for it. */
final class LayerAttributesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            LayerKind kind = LayerKind.of(layer.type().value());
            kind.attributes().needed().stream()
                    .filter(attribute -> !attribute.of(layer).given())
                    .forEach(attribute -> missing(layer, attribute, report));
            Stream.of(LayerAttribute.values())
                    .filter(attribute -> !kind.attributes().has(attribute))
                    .filter(attribute -> attribute.of(layer).given())
                    .forEach(attribute -> meaningless(layer, kind, attribute, report));
        }
    }

    private static void missing(LayerDecl layer, LayerAttribute attribute, Report report) {
        report.error(
                MISSING_ATTRIBUTE,
                layer.type().origin(),
                "\"%s\" is a layer of type %s, which needs the attribute %s.",
                layer.name().value(),
                layer.type().value(),
                attribute);
    }

    private static void meaningless(LayerDecl layer, LayerKind kind, LayerAttribute attribute, Report report) {
        report.error(
                MEANINGLESS_ATTRIBUTE,
                attribute.of(layer).origin(),
                "@SharedLayer.%s means nothing for \"%s\", a layer of type %s. Remove it, or %s.",
                attribute,
                layer.name().value(),
                layer.type().value(),
                advice(kind, attribute));
    }

    /** How to have what is written: by a layer beside this one, or by another type. */
    private static String advice(LayerKind kind, LayerAttribute attribute) {
        return switch (attribute) {
            case DROPOUT -> kind.givesPerTask() ? "set @Head.dropout" : "put a DROPOUT layer after it";
            case UNITS, ACTIVATION -> {
                boolean image = kind.attributes().has(LayerAttribute.KERNEL);
                yield kind.givesPerTask()
                        ? "set @Head.hidden"
                        : "give it to a " + (image ? "CONV2D layer before it" : "DENSE layer after it");
            }
            default ->
                "give it to a layer of type "
                        + Stream.of(LayerType.values())
                                .filter(type -> LayerKind.of(type).attributes().has(attribute))
                                .map(LayerType::name)
                                .collect(Collectors.joining(", "))
                                .replaceFirst(", (?=[^,]*$)", " or ");
        };
    }
}
