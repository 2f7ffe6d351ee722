package io.polytask.gadget;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.TaskSet;
import io.polytask.model.History;
import io.polytask.model.Trained;
import io.polytask.persist.SavedModel;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A trained model of {@link Gadget}. */
public final class GadgetModel {
    private final Trained<Gadget, GadgetBatch, GadgetPrediction> trained;

    GadgetModel(Trained<Gadget, GadgetBatch, GadgetPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks. */
    public GadgetPrediction predict(Gadget gadget) {
        return trained.predict(gadget);
    }

    /** Predicts all tasks. */
    public GadgetPrediction predict(List<String> words, double price, Brand brand) {
        return trained.predictRow(batch -> batch.addFeatures(words, price, brand));
    }

    /** Predicts all tasks. */
    public List<GadgetPrediction> predict(List<Gadget> gadgets) {
        return trained.predict(gadgets);
    }

    /** Predicts some tasks. */
    public GadgetPrediction predict(Gadget gadget, Set<GadgetTask> tasks) {
        return trained.predict(gadget, TaskSet.of(tasks));
    }

    /** Measures the predictions. */
    public Evaluation evaluate(Dataset<Gadget> data) {
        return Evaluator.evaluate(trained, data);
    }

    /** Measures the predictions on data that are encoded first: what the trainer does with validation data. */
    public Evaluation evaluateEncoded(Dataset<Gadget> data) {
        GadgetBatch batch = trained.encoding().batch();
        data.forEach(batch::add);
        return Evaluator.evaluateEncoded(trained, batch);
    }

    /** Saves the model. */
    public void save(Path directory) throws IOException {
        SavedModel.save(trained, directory);
    }

    /** Loads a saved model. */
    public static GadgetModel load(Path directory) throws IOException {
        return new GadgetModel(SavedModel.load(directory, new GadgetBlueprint(), Tokenizers.standard()));
    }

    /** How many numbers were learned. */
    public long parameterCount() {
        return trained.parameterCount();
    }

    /** The course of the training. */
    public History history() {
        return trained.history();
    }

    /** What is behind it. */
    public Trained<Gadget, GadgetBatch, GadgetPrediction> trained() {
        return trained;
    }
}
