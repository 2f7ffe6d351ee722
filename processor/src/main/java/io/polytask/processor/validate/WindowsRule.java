package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.INVALID_WINDOW;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.Attributes;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.kind.WindowKind;
import io.polytask.processor.model.ImageSize;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Window;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Windows over texts have at least one width, and each width once; windows over images have two sizes, and fit. */
final class WindowsRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            Attributes attributes = LayerKind.of(layer.type().value()).attributes();
            if (attributes.has(LayerAttribute.WIDTHS) && layer.widths().given()) {
                widths(layer, report);
            }
            if (attributes.has(LayerAttribute.KERNEL)) {
                sizes(layer, "kernel", layer.kernel(), report);
                sizes(layer, "stride", layer.stride(), report);
                sizes(layer, "padding", layer.padding(), report);
            }
        }
        model.layers().forEach(layer -> fit(layer, report));
    }

    private static void widths(LayerDecl layer, Report report) {
        if (layer.widths().value().isEmpty()) {
            report.error(
                    INVALID_WINDOW,
                    layer.widths().origin(),
                    "@SharedLayer.widths of \"%s\" is empty. Name at least one width, such as 3.",
                    layer.name().value());
        }
        Set<Integer> seen = new HashSet<>();
        for (Setting<Integer> width : layer.widths().value()) {
            if (!seen.add(width.value())) {
                report.error(
                        INVALID_WINDOW,
                        width.origin(),
                        "@SharedLayer.widths of \"%s\" names the width %s twice. For more outputs of one width raise units.",
                        layer.name().value(),
                        width.value());
            }
        }
    }

    private static void sizes(
            LayerDecl layer, String attribute, Setting<List<Setting<Integer>>> numbers, Report report) {
        int count = numbers.value().size();
        if (numbers.given() && count != 1 && count != 2) {
            report.error(
                    INVALID_WINDOW,
                    numbers.origin(),
                    "@SharedLayer.%s of \"%s\" has %s numbers, but needs two, for rows and columns, or one for both.",
                    attribute,
                    layer.name().value(),
                    count);
        }
    }

    private static void fit(ResolvedLayer layer, Report report) {
        if (LayerKind.of(layer.type()) instanceof WindowKind kind
                && layer.from().size() == 1) {
            kind.window(layer.declaration()).ifPresent(window -> fit(layer, kind, window, report));
        }
    }

    private static void fit(ResolvedLayer layer, WindowKind kind, Window window, Report report) {
        Optional<ImageSize> image = layer.from().get(0).signal().image();
        if (image.filter(size -> size.under(window, 1).isEmpty()).isPresent()) {
            report.error(
                    INVALID_WINDOW,
                    layer.declaration().kernel().origin(),
                    "The window of \"%s\" is %s, but \"%s\" is an image of %s. %s",
                    layer.name(),
                    window.size(),
                    layer.from().get(0).name(),
                    image.get(),
                    kind.attributes().has(LayerAttribute.PADDING)
                            ? "Make it smaller, or add padding."
                            : "Make it smaller.");
        }
    }
}
