package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.polytask.processor.plan.TaskPlan;
import java.util.List;

/** Pieces of documentation. */
final class Javadoc {
    private Javadoc() {}

    /** What a task predicts: {@code one class of Category}. */
    static CodeBlock meaning(TaskPlan task) {
        return task.labels()
                .map(labels -> CodeBlock.of("$L {@link $T}", task.meaning(), labels))
                .orElseGet(() -> CodeBlock.of("$L", task.meaning()));
    }

    /** Lines that keep their columns. */
    static CodeBlock table(List<String> lines) {
        return CodeBlock.of("<pre>{@code\n$L\n}</pre>\n", String.join("\n", lines));
    }
}
