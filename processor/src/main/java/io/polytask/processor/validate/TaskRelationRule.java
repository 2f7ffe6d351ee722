package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MEANINGLESS_ATTRIBUTE;
import static io.polytask.processor.diagnostics.DiagnosticId.RELATION_MISMATCH;
import static io.polytask.processor.diagnostics.DiagnosticId.REPEATED_SOURCE;
import static io.polytask.processor.diagnostics.DiagnosticId.TASK_CYCLE;
import static io.polytask.processor.diagnostics.DiagnosticId.UNKNOWN_TASK;

import io.polytask.api.Relation;
import io.polytask.processor.diagnostics.DidYouMean;
import io.polytask.processor.diagnostics.Quoted;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.RelationDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.TaskOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A task is given others that exist and do not depend on it, and as its relation to them has it. */
final class TaskRelationRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        ModelDecl declaration = model.declaration();
        Set<String> inCycles = new HashSet<>();
        for (TaskDecl task : declaration.tasks()) {
            RelationDecl relation = task.relation();
            checkAttributes(task, relation, report);
            checkNames(declaration, relation, report);
            checkCycle(declaration, task, inCycles, report);
            checkKinds(declaration, task, relation, report);
            Range.AT_LEAST_0.check("@Task.calibration", relation.calibration(), report);
        }
    }

    private static void checkAttributes(TaskDecl task, RelationDecl relation, Report report) {
        if (relation.given().value().isEmpty()) {
            withoutGiven(task, "relation", relation.relation(), report);
            withoutGiven(task, "stopGradient", relation.stopGradient(), report);
            withoutGiven(task, "calibration", relation.calibration(), report);
        } else if (relation.calibration().given() && relation.relation().value() != Relation.TRANSFER) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    relation.calibration().origin(),
                    "@Task.calibration is for the relation TRANSFER, but that of %s is %s. Remove it, or set relation = TRANSFER.",
                    task.name(),
                    relation.relation().value());
        }
    }

    private static void withoutGiven(TaskDecl task, String name, Setting<?> attribute, Report report) {
        if (attribute.given()) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    attribute.origin(),
                    "@Task.%s means nothing here, since %s is given no task. Name one with given, or remove it.",
                    name,
                    task.name());
        }
    }

    private static void checkNames(ModelDecl model, RelationDecl relation, Report report) {
        Set<String> earlierNames = new HashSet<>();
        for (Setting<String> name : relation.given().value()) {
            if (!model.taskNames().contains(name.value())) {
                report.error(
                        UNKNOWN_TASK,
                        name.origin(),
                        "@Task.given names \"%s\", but %s declares no such @Task.%s",
                        name.value(),
                        model.example().simpleName(),
                        DidYouMean.among(model.taskNames(), name.value()));
            } else if (!earlierNames.add(name.value())) {
                report.error(
                        REPEATED_SOURCE,
                        name.origin(),
                        "@Task.given names \"%s\" twice. Once is enough.",
                        name.value());
            }
        }
    }

    /** Of each cycle, the task that is declared first. */
    private static void checkCycle(ModelDecl model, TaskDecl task, Set<String> inCycles, Report report) {
        Optional<List<String>> cycle = new TaskOrder(model).cycle(task.name());
        if (cycle.isPresent() && !inCycles.contains(task.name())) {
            inCycles.addAll(cycle.get());
            report.error(
                    TASK_CYCLE,
                    task.relation().given().origin(),
                    "\"%s\" is given itself: %s. A task is given tasks that are predicted before it.",
                    task.name(),
                    String.join(" -> ", cycle.get()));
        }
    }

    private static void checkKinds(ModelDecl model, TaskDecl task, RelationDecl relation, Report report) {
        List<TaskDecl> given = model.tasks().stream()
                .filter(other -> relation.names().contains(other.name()))
                .filter(other -> other.kind() != TaskKind.UNSUPPORTED)
                .toList();
        if (relation.relation().value() == Relation.CONDITION) {
            given.stream()
                    .filter(earlier -> earlier.kind().isOfTokens())
                    .forEach(earlier -> report.error(
                            RELATION_MISMATCH,
                            relation.given().origin(),
                            "%s is given \"%s\", a %s task, whose prediction is of tokens. A task can be given those of the"
                                    + " whole example.",
                            task.name(),
                            earlier.name(),
                            earlier.kind()));
        } else if (relation.names().size() > 1) {
            report.error(
                    RELATION_MISMATCH,
                    relation.relation().origin(),
                    "The relation %s takes one earlier task, but %s is given %s. Name one, or leave the relation out.",
                    relation.relation().value(),
                    task.name(),
                    Quoted.all(relation.names()));
        } else {
            checkBinary(task, task, relation, report);
            given.stream().findFirst().ifPresent(earlier -> checkBinary(task, earlier, relation, report));
        }
    }

    private static void checkBinary(TaskDecl task, TaskDecl one, RelationDecl relation, Report report) {
        if (!relation.given().value().isEmpty()
                && one.kind() != TaskKind.BINARY
                && one.kind() != TaskKind.UNSUPPORTED) {
            report.error(
                    RELATION_MISMATCH,
                    relation.relation().origin(),
                    "The relation %s of %s is one of binary tasks, but %s, a %s, is a %s task. Leave the relation out.",
                    relation.relation().value(),
                    task.name(),
                    one.name(),
                    one.member().type(),
                    one.kind());
        }
    }
}
