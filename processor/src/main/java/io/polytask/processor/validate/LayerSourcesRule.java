package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MIXED_SOURCES;
import static io.polytask.processor.diagnostics.DiagnosticId.SEVERAL_SOURCES;
import static io.polytask.processor.diagnostics.DiagnosticId.UNREADABLE_SOURCE;

import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Quoted;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.kind.Reading;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import java.util.List;

/** A layer can read what it is given: as many sources as it takes, of the right form, and alike where it joins them. */
final class LayerSourcesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedLayer layer : model.layers()) {
            check(layer, layer.declaration(), report);
        }
    }

    private static void check(ResolvedLayer layer, LayerDecl declaration, Report report) {
        Reading reading = LayerKind.of(layer.type()).reading(declaration);
        boolean joins =
                reading.joins() && layer.from().stream().noneMatch(source -> isReadableImage(reading, source.signal()));
        if (!joins && layer.from().size() > 1) {
            several(layer, declaration, report);
            return;
        }
        List<Source> unreadable = layer.from().stream()
                .filter(source -> !reading.includes(source.signal()))
                .toList();
        unreadable.forEach(source -> report.error(
                UNREADABLE_SOURCE,
                origin(declaration, source),
                "%s reads %s, but %s is %s. %s",
                title(layer),
                reading.wanted(),
                said(declaration, source),
                source.signal().inWords(),
                reading.advice(source.signal().form())));
        if (joins && unreadable.isEmpty()) {
            mixed(layer, declaration, report);
        }
    }

    /** An image is never joined with anything. */
    private static boolean isReadableImage(Reading reading, Signal signal) {
        return signal.form() == Signal.Form.IMAGE && reading.includes(signal);
    }

    private static void several(ResolvedLayer layer, LayerDecl declaration, Report report) {
        String names = Quoted.all(layer.from().stream().map(Source::name).toList());
        report.error(
                SEVERAL_SOURCES,
                declaration.from().given()
                        ? declaration.from().origin()
                        : declaration.type().origin(),
                "%s reads one source, but %s %s. %s",
                title(layer),
                declaration.from().given() ? "is given" : "would by default read",
                names,
                declaration.from().given() ? "Declare a layer for each; CONCAT joins them." : "Say which with from.");
    }

    private static void mixed(ResolvedLayer layer, LayerDecl declaration, Report report) {
        for (Source source : layer.from()) {
            Source first = layer.from().get(0);
            boolean perTask = source.signal().perTask() || first.signal().perTask();
            boolean known = source.signal().form() != Signal.Form.UNKNOWN
                    && first.signal().form() != Signal.Form.UNKNOWN;
            boolean alike = source.signal().read() == first.signal().read()
                    && source.signal().text().equals(first.signal().text());
            if (known && !perTask && !alike) {
                report.error(
                        MIXED_SOURCES,
                        origin(declaration, source),
                        "%s cannot join %s and %s. Pool %s first, with MEAN_POOL or MAX_POOL.",
                        title(layer),
                        described(first),
                        described(source),
                        readsCharacters(first) || readsCharacters(source)
                                ? "the characters of each token"
                                : "sequences into vectors");
                return;
            }
        }
    }

    private static boolean readsCharacters(Source source) {
        return source.signal().form() == Signal.Form.CHARACTERS;
    }

    static String title(ResolvedLayer layer) {
        return "\"" + layer.name() + "\" (" + layer.type() + ")";
    }

    private static String described(Source source) {
        return "\"" + source.name() + "\" (" + source.signal().inWords() + ")";
    }

    static String said(LayerDecl declaration, Source source) {
        return "\"" + source.name() + "\"" + (declaration.from().given() ? "" : ", which it reads by default,");
    }

    static Origin origin(LayerDecl declaration, Source source) {
        return declaration.from().value().stream()
                .filter(name -> name.value().equals(source.name()))
                .map(Setting::origin)
                .findFirst()
                .orElse(declaration.type().origin());
    }
}
