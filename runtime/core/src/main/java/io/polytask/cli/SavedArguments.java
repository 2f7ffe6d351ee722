package io.polytask.cli;

import io.polytask.encode.Batch;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import io.polytask.persist.SavedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** A saved model, and which of its tasks are meant. */
final class SavedArguments {
    @Option(names = "--saved", paramLabel = "DIR", required = true, description = "The saved model.")
    private Path saved = Path.of("");

    @Option(
            names = "--tasks",
            paramLabel = "TASK",
            split = ",",
            description = "The tasks that are meant, with commas between them. Default: all that it was trained for.")
    private List<String> tasks = List.of();

    /** The directory of the model. */
    Path directory() {
        return saved;
    }

    /** The provider of the class whose model it is. */
    ModelProvider<?, ?, ?> provider(Models models) throws IOException {
        return models.saved(SavedModel.nameOf(saved), SavedModel.declarationOf(saved));
    }

    /** Loads the model. */
    <E, B extends Batch<E>, P> Trained<E, B, P> load(ModelProvider<E, B, P> provider) throws IOException {
        return SavedModel.load(
                saved, provider.blueprint(), provider.module().setup().tokenizers());
    }

    /** The tasks. */
    TaskSet tasks(Trained<?, ?, ?> trained) {
        return TaskArgument.parse(tasks, trained.blueprint().tasks(), trained.tasks());
    }
}
