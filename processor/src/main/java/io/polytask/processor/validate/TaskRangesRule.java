package io.polytask.processor.validate;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;

/** The numbers of tasks lie in their ranges. */
final class TaskRangesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (TaskDecl task : model.declaration().tasks()) {
            Range.ABOVE_0.check("@Task.weight", task.weight(), report);
            if (task.kind() == TaskKind.CLASSIFICATION || task.kind() == TaskKind.TAGGING) {
                Range.SHARE.check("@Task.labelSmoothing", task.labelSmoothing(), report);
            }
            if (task.kind() == TaskKind.BINARY || task.kind() == TaskKind.MULTI_LABEL) {
                Range.ABOVE_0.check("@Task.positiveWeight", task.positiveWeight(), report);
            }
        }
    }
}
