package io.polytask.cli;

import io.polytask.model.Blueprint;
import picocli.CommandLine.Command;

/** Lists the models of the class path. */
@Command(name = "models", description = "Lists the models of the class path, their tasks, inputs and layers.")
final class ModelsCommand implements Runnable {
    private final Streams streams;
    private final Models models;

    ModelsCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public void run() {
        if (models.providers().isEmpty()) {
            models.named(null);
        }
        for (ModelProvider<?, ?, ?> provider : models.providers()) {
            Blueprint<?, ?, ?> blueprint = provider.blueprint();
            streams.out().println(models.nameOf(provider) + ": " + String.join(", ", blueprint.tasks()));
            blueprint.declaration().forEach(line -> streams.out().println("  " + line));
        }
    }
}
