package io.polytask.cli;

import io.polytask.text.DidYouMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The models that the command line knows.
 *
 * @param providers in the order of their names
 */
record Models(List<ModelProvider<?, ?, ?>> providers) {
    /** Those of the class path. */
    static Models ofClassPath() {
        List<ModelProvider<?, ?, ?>> providers = new ArrayList<>();
        ServiceLoader.load(ModelProvider.class).forEach(providers::add);
        providers.sort(Comparator.comparing(Models::name));
        return new Models(providers);
    }

    /**
     * One model.
     *
     * @param name null for the only one
     * @throws WrongCallException if there is no such model, or no name to choose by
     */
    ModelProvider<?, ?, ?> named(@Nullable String name) {
        if (providers.isEmpty()) {
            throw new IllegalArgumentException("There is no model on the class path: "
                    + "add the jar with the class that is annotated with @MultiTaskModel.");
        }
        if (name == null) {
            if (providers.size() > 1) {
                throw new WrongCallException(
                        "There are several models, " + String.join(", ", names()) + ": choose one with --model.");
            }
            return providers.get(0);
        }
        return providers.stream()
                .filter(provider -> name(provider).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongCallException("There is no model \"" + name
                        + "\" on the class path, which has " + String.join(", ", names()) + "."
                        + DidYouMean.among(names(), name)));
    }

    private List<String> names() {
        return providers.stream().map(Models::name).toList();
    }

    private static String name(ModelProvider<?, ?, ?> provider) {
        return provider.blueprint().name();
    }
}
