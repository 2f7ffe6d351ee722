package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;

/**
 * The names of the types that are written for a model.
 *
 * @param task {@code ReviewTask}
 * @param encoding {@code ReviewEncoding}
 * @param batch {@code ReviewBatch}
 * @param network {@code ReviewNetwork}
 * @param prediction {@code ReviewPrediction}
 * @param blueprint {@code ReviewBlueprint}
 * @param model {@code ReviewModel}
 * @param trainer {@code ReviewTrainer}
 * @param reader {@code ReviewReader}
 * @param module {@code ReviewModule}
 * @param provider {@code ReviewProvider}
 */
public record GeneratedTypes(
        ClassName task,
        ClassName encoding,
        ClassName batch,
        ClassName network,
        ClassName prediction,
        ClassName blueprint,
        ClassName model,
        ClassName trainer,
        ClassName reader,
        ClassName module,
        ClassName provider) {

    /** The types of a root, all in its package. */
    static GeneratedTypes of(String packageName, String root) {
        return new GeneratedTypes(
                ClassName.get(packageName, root + "Task"),
                ClassName.get(packageName, root + "Encoding"),
                ClassName.get(packageName, root + "Batch"),
                ClassName.get(packageName, root + "Network"),
                ClassName.get(packageName, root + "Prediction"),
                ClassName.get(packageName, root + "Blueprint"),
                ClassName.get(packageName, root + "Model"),
                ClassName.get(packageName, root + "Trainer"),
                ClassName.get(packageName, root + "Reader"),
                ClassName.get(packageName, root + "Module"),
                ClassName.get(packageName, root + "Provider"));
    }
}
