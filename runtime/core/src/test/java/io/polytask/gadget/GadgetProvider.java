package io.polytask.gadget;

import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;

/** Hands {@link Gadget} to the command line. */
public final class GadgetProvider implements ModelProvider<Gadget, GadgetBatch, GadgetPrediction> {
    @Override
    public Blueprint<Gadget, GadgetBatch, GadgetPrediction> blueprint() {
        return new GadgetBlueprint();
    }

    @Override
    public ExampleReader<Gadget> reader() {
        return new GadgetReader();
    }

    @Override
    public ModelModule<Gadget, GadgetBatch, GadgetPrediction> module() {
        return new GadgetModule();
    }
}
