package io.polytask.processor.plan;

import io.polytask.api.Balance;
import io.polytask.api.SettingValue;
import io.polytask.api.WeightingSetting;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TrainingDecl;

/** Plans the declared training settings: only those that are written, for the engine has the same defaults. */
final class OptionsPlanner {
    private Expression options = Expression.type(CoreTypes.TRAINING_OPTIONS).call("builder");

    private OptionsPlanner() {}

    /** {@code TrainingOptions.builder().epochs(5).build()}. */
    static Expression plan(ModelDecl model) {
        OptionsPlanner planner = new OptionsPlanner();
        model.training().ifPresent(planner::numbers);
        model.training().ifPresent(planner::choices);
        for (TaskDecl task : model.tasks()) {
            planner.taskWeight(task);
        }
        return planner.options.then("build");
    }

    private void numbers(TrainingDecl training) {
        add("epochs", training.epochs());
        add("batchSize", training.batchSize());
        add("learningRate", training.learningRate());
        add("weightDecay", training.weightDecay());
        add("momentum", training.momentum());
        add("clipNorm", training.clipNorm());
        add("warmup", training.warmup());
        add("patience", training.patience());
        add("seed", training.seed());
    }

    private void choices(TrainingDecl training) {
        add("shuffle", training.shuffle());
        add("optimizer", training.optimizer());
        add("nesterov", training.nesterov());
        add("schedule", training.schedule());
        add("weighting", training.weighting());
        training.balance().forEach((setting, value) -> add(setting, value.value()));
        add("keep", training.keep());
        add("monitor", training.monitor());
        add("sparseUpdates", training.sparseUpdates());
    }

    /** {@code .weightingSetting(WeightingSetting.C, 0.4)}, or with a constant of an enum of {@link Balance}. */
    private void add(WeightingSetting setting, SettingValue value) {
        Expression written = value instanceof SettingValue.Choice choice
                ? Expression.constant(choice.constant())
                : Expression.number(((SettingValue.Amount) value).number());
        options = options.then("weightingSetting", Expression.constant(setting), written);
    }

    private void taskWeight(TaskDecl task) {
        if (task.weight().given()) {
            Expression weight = Expression.number(task.weight().value());
            options = options.then("taskWeight", Expression.text(task.name()), weight);
        }
    }

    private void add(String name, Setting<?> setting) {
        if (setting.given()) {
            options = options.then(name, Expression.value(setting.value()));
        }
    }
}
