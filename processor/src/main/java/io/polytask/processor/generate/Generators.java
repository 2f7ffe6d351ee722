package io.polytask.processor.generate;

import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.ModelPlan;
import java.util.List;

/** The table of contents of what is written for a model. */
final class Generators {
    private Generators() {}

    /** All types of a model, always in the same order. */
    static List<TypeSpec.Builder> generate(ModelPlan plan) {
        return List.of(
                TaskEnumGenerator.generate(plan),
                EncodingGenerator.generate(plan),
                BatchGenerator.generate(plan),
                NetworkGenerator.generate(plan),
                PredictionGenerator.generate(plan),
                BlueprintGenerator.generate(plan),
                ModelGenerator.generate(plan),
                TrainerGenerator.generate(plan),
                ReaderGenerator.generate(plan),
                ModuleGenerator.generate(plan),
                ProviderGenerator.generate(plan));
    }
}
