package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.DUPLICATE_NAME;

import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskDecl;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Inputs, tasks and layers have different names, and tasks different constants in the generated enum. */
final class DuplicateNameRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        ModelDecl declaration = model.declaration();
        Map<String, String> used = new HashMap<>();
        members(declaration).forEach((member, role) -> claim(used, member.name(), role, member.origin(), report));
        for (LayerDecl layer : declaration.layers()) {
            claim(used, layer.name().value(), "a layer", layer.name().origin(), report);
        }
        checkConstants(declaration.tasks(), report);
    }

    /** The members that are inputs or labels; one that is both is the matter of another rule. */
    private static Map<Member, String> members(ModelDecl declaration) {
        Map<Member, String> members = new LinkedHashMap<>();
        declaration.inputs().forEach(input -> members.put(input.member(), "an input"));
        declaration.tasks().forEach(task -> members.putIfAbsent(task.member(), "a task"));
        return members;
    }

    private static void claim(Map<String, String> used, String name, String role, Origin origin, Report report) {
        String other = used.putIfAbsent(name, role);
        if (other != null && !name.isEmpty()) {
            report.error(
                    DUPLICATE_NAME,
                    origin,
                    "\"%s\" names %s, but is the name of %s already. Inputs, layers and tasks need different names.",
                    name,
                    role,
                    other);
        }
    }

    private static void checkConstants(List<TaskDecl> tasks, Report report) {
        Map<String, TaskDecl> constants = new HashMap<>();
        for (TaskDecl task : tasks) {
            TaskDecl other = constants.putIfAbsent(task.constant(), task);
            if (other != null && !other.name().equals(task.name())) {
                report.error(
                        DUPLICATE_NAME,
                        task.member().origin(),
                        "The tasks \"%s\" and \"%s\" would both be the constant %s. Rename one.",
                        other.name(),
                        task.name(),
                        task.constant());
            }
        }
    }
}
