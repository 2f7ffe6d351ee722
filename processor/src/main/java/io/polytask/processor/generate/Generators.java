package io.polytask.processor.generate;

import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.ModelPlan;
import java.util.List;
import java.util.function.Function;

/** The table of contents of what is written for a model. */
final class Generators {
    private static final List<Function<ModelPlan, TypeSpec.Builder>> ALL = List.of(
            TaskEnumGenerator::generate,
            EncodingGenerator::generate,
            BatchGenerator::generate,
            NetworkGenerator::generate,
            PredictionGenerator::generate,
            BlueprintGenerator::generate,
            ModelGenerator::generate,
            TrainerGenerator::generate,
            ReaderGenerator::generate,
            ModuleGenerator::generate,
            ProviderGenerator::generate);

    private Generators() {}

    /** All types of a model, always in the same order. */
    static List<TypeSpec.Builder> generate(ModelPlan plan) {
        return ALL.stream().map(generator -> generator.apply(plan)).toList();
    }
}
