package io.polytask.processor;

import io.polytask.api.MultiTaskModel;
import io.polytask.processor.collect.Lombok;
import io.polytask.processor.collect.ModelReader;
import io.polytask.processor.diagnostics.Compiler;
import io.polytask.processor.diagnostics.DiagnosticId;
import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.diagnostics.SourceMessager;
import io.polytask.processor.generate.SourceWriter;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.plan.Planner;
import io.polytask.processor.resolve.Resolver;
import io.polytask.processor.validate.Rule;
import io.polytask.processor.validate.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** From an annotated class to its files: read, check, plan, write. */
final class ModelStep {
    private final Elements elements;
    private final ModelReader reader;
    private final List<Rule> rules = Rules.all();
    private final SourceWriter writer;
    private final SourceMessager messager;

    private final boolean eclipse;

    /** Names of classes to be tried again in the next round: names, for elements must not outlive their round. */
    private final Set<String> deferred = new LinkedHashSet<>();

    /** How many rounds have shown a class, by its name. */
    private final Map<String, Integer> rounds = new HashMap<>();

    ModelStep(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        reader = new ModelReader(elements, environment.getTypeUtils());
        writer = new SourceWriter(environment);
        messager = new SourceMessager(environment);
        eclipse = Compiler.of(environment) == Compiler.ECLIPSE;
    }

    /** Works on the classes of this round, and on those that an earlier one left. */
    void process(RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        deferred.stream().map(elements::getTypeElement).forEach(types::add);
        deferred.clear();
        round.getElementsAnnotatedWith(MultiTaskModel.class).stream()
                .map(TypeElement.class::cast)
                .forEach(types::add);
        types.forEach(type -> guarded(type, round.processingOver()));
    }

    /** A mistake of ours is one message on the class, and does not keep the other classes from being written. */
    private void guarded(TypeElement type, boolean last) {
        try {
            process(type, last);
        } catch (RuntimeException bug) {
            messager.internalError(type, bug);
        }
    }

    private void process(TypeElement type, boolean last) {
        Report report = new Report(type);
        Optional<ResolvedModel> model = isComplete(type, report, last) ? read(type, report) : Optional.empty();
        if (report.mayResolveLater() && !last) {
            deferred.add(type.getQualifiedName().toString());
            return;
        }
        if (report.isClean() && !last) {
            model.ifPresent(m -> write(m, type, report));
        }
        report.printTo(messager);
    }

    /**
     * Whether a class has the members that Lombok adds: they are there once javac's first round with it is over, and always in
     * Eclipse's compiler.
     */
    private boolean isComplete(TypeElement type, Report report, boolean last) {
        int round = rounds.merge(type.getQualifiedName().toString(), 1, Integer::sum);
        if (!eclipse && round <= (last ? 2 : 1)) {
            Lombok.check(type, report);
        }
        return report.isClean();
    }

    private Optional<ResolvedModel> read(TypeElement type, Report report) {
        Optional<ResolvedModel> model = reader.read(type, report).map(Resolver::resolve);
        model.ifPresent(m -> rules.forEach(rule -> rule.check(m, report)));
        return model;
    }

    private void write(ResolvedModel model, TypeElement type, Report report) {
        try {
            writer.write(Planner.plan(model), type);
        } catch (FilerException e) {
            report.error(
                    DiagnosticId.DUPLICATE_NAME,
                    Origin.of(type),
                    "%s needs a name for a generated type that another type has (%s). Rename one of the two.",
                    model.declaration().name(),
                    String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
