package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.polytask.api.Balance;
import io.polytask.api.WeightingSetting;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TrainingDecl;
import java.util.function.Function;

/** Plans the declared training settings: only those that are written, for the engine has the same defaults. */
final class OptionsPlanner {
    private final CodeBlock.Builder code = CodeBlock.builder();

    private OptionsPlanner() {
        code.add("$T.builder()", CoreTypes.TRAINING_OPTIONS);
    }

    /** {@code TrainingOptions.builder().epochs(5).build()}. */
    static CodeBlock plan(ModelDecl model) {
        OptionsPlanner options = new OptionsPlanner();
        model.training().ifPresent(options::numbers);
        model.training().ifPresent(options::choices);
        for (TaskDecl task : model.tasks()) {
            options.taskWeight(task);
        }
        return options.code.add("\n.build()").build();
    }

    private void numbers(TrainingDecl training) {
        add("epochs", training.epochs(), value -> CodeBlock.of("$L", Literals.of((long) value)));
        add("batchSize", training.batchSize(), value -> CodeBlock.of("$L", Literals.of((long) value)));
        add("learningRate", training.learningRate(), OptionsPlanner::literal);
        add("weightDecay", training.weightDecay(), OptionsPlanner::literal);
        add("momentum", training.momentum(), OptionsPlanner::literal);
        add("clipNorm", training.clipNorm(), OptionsPlanner::literal);
        add("warmup", training.warmup(), OptionsPlanner::literal);
        add("patience", training.patience(), value -> CodeBlock.of("$L", Literals.of((long) value)));
        add("seed", training.seed(), value -> CodeBlock.of("$LL", Literals.of(value)));
    }

    private void choices(TrainingDecl training) {
        add("shuffle", training.shuffle(), value -> CodeBlock.of("$L", value));
        add("optimizer", training.optimizer(), OptionsPlanner::constant);
        add("nesterov", training.nesterov(), value -> CodeBlock.of("$L", value));
        add("schedule", training.schedule(), OptionsPlanner::constant);
        add("weighting", training.weighting(), OptionsPlanner::constant);
        training.balance().forEach((setting, value) -> add(setting, value.value()));
        add("keep", training.keep(), OptionsPlanner::constant);
        add("monitor", training.monitor(), value -> CodeBlock.of("$S", value));
        add("sparseUpdates", training.sparseUpdates(), value -> CodeBlock.of("$L", value));
    }

    /** {@code .weightingSetting(WeightingSetting.C, 0.4)}, or with a constant of an enum of {@link Balance}. */
    private void add(WeightingSetting setting, double value) {
        code.add("\n.weightingSetting($T.$L, ", WeightingSetting.class, setting.name());
        if (setting.choices().isEmpty()) {
            code.add("$L)", Literals.of(value));
        } else {
            String simpleName = setting.name().charAt(0) + setting.attribute().substring(1);
            ClassName choices = ClassName.get(Balance.class).nestedClass(simpleName);
            code.add("$T.$L)", choices, setting.choices().get((int) value));
        }
    }

    private void taskWeight(TaskDecl task) {
        if (task.weight().given()) {
            code.add(
                    "\n.taskWeight($S, $L)",
                    task.name(),
                    Literals.of(task.weight().value()));
        }
    }

    private <T> void add(String name, Setting<T> setting, Function<T, CodeBlock> literal) {
        if (setting.given()) {
            code.add("\n.$L($L)", name, literal.apply(setting.value()));
        }
    }

    private static CodeBlock literal(double value) {
        return CodeBlock.of("$L", Literals.of(value));
    }

    private static CodeBlock constant(Enum<?> value) {
        return CodeBlock.of("$T.$L", value.getDeclaringClass(), value.name());
    }
}
