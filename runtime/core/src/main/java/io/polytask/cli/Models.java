package io.polytask.cli;

import io.polytask.text.DidYouMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The models that the command line knows.
 *
 * @param providers in the order of their names
 * @param faults a sentence on each model that is announced, but cannot be loaded
 */
record Models(List<ModelProvider<?, ?, ?>> providers, List<String> faults) {
    /** The same, all of which can be loaded. */
    Models(List<ModelProvider<?, ?, ?>> providers) {
        this(providers, List.of());
    }

    /** Those of the class path. */
    static Models ofClassPath() {
        return of(ServiceLoader.load(ModelProvider.class));
    }

    /** Those that a loader finds; one that it does not find leaves the others as they are. */
    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    static Models of(ServiceLoader<ModelProvider> loader) {
        List<ModelProvider<?, ?, ?>> providers = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Iterator<ModelProvider> iterator = loader.iterator();
        boolean more = true;
        while (more) {
            try {
                more = iterator.hasNext();
                if (more) {
                    ModelProvider<?, ?, ?> provider = iterator.next();
                    name(provider); // needs the classes of the model
                    providers.add(provider);
                }
            } catch (ServiceConfigurationError | LinkageError missing) {
                faults.add("A model on the class path cannot be loaded and is left out (" + missing.getMessage()
                        + "). If its class was deleted or renamed, clean the build and build anew.");
            }
        }
        providers.sort(Comparator.comparing(Models::name));
        return new Models(providers, faults);
    }

    /**
     * One model.
     *
     * @param name the simple name of its class, or that with the package; null for the only one
     * @throws WrongCallException if there is no such model, or the name does not tell which
     */
    ModelProvider<?, ?, ?> named(@Nullable String name) {
        if (providers.isEmpty()) {
            throw new IllegalArgumentException("There is no model on the class path: "
                    + "add the jar with the class that is annotated with @MultiTaskModel.");
        }
        List<ModelProvider<?, ?, ?>> meant = name == null ? providers : called(name);
        if (meant.size() > 1) {
            throw new WrongCallException(
                    "There are several models, " + String.join(", ", names(meant)) + ": choose one with --model.");
        }
        return meant.get(0);
    }

    private List<ModelProvider<?, ?, ?>> called(String name) {
        List<ModelProvider<?, ?, ?>> meant = providers.stream()
                .filter(provider ->
                        name(provider).equals(name) || qualifiedName(provider).equals(name))
                .toList();
        if (meant.isEmpty()) {
            throw new WrongCallException("There is no model \"" + name + "\" on the class path, which has "
                    + String.join(", ", names(providers)) + "." + DidYouMean.among(names(providers), name));
        }
        return meant;
    }

    /**
     * The model of which a directory holds a trained one: of several classes of one name, the one that declares the same.
     *
     * @param name the simple name of its class
     * @throws WrongCallException if there is no such model
     */
    ModelProvider<?, ?, ?> saved(String name, List<String> declaration) {
        List<ModelProvider<?, ?, ?>> meant = providers.stream()
                .filter(provider -> name(provider).equals(name))
                .toList();
        return meant.stream()
                .filter(provider -> provider.blueprint().declaration().equals(declaration))
                .findFirst()
                .orElseGet(() -> meant.isEmpty() ? called(name).get(0) : meant.get(0));
    }

    /** What tells a model from all others: its simple name, with the package if another has the same. */
    String nameOf(ModelProvider<?, ?, ?> provider) {
        String name = name(provider);
        long alike =
                providers.stream().filter(other -> name(other).equals(name)).count();
        return alike == 1 ? name : qualifiedName(provider);
    }

    private List<String> names(List<ModelProvider<?, ?, ?>> some) {
        return some.stream().map(this::nameOf).toList();
    }

    private static String name(ModelProvider<?, ?, ?> provider) {
        return provider.blueprint().name();
    }

    private static String qualifiedName(ModelProvider<?, ?, ?> provider) {
        String folder = provider.getClass().getPackageName();
        return folder.isEmpty() ? name(provider) : folder + "." + name(provider);
    }
}
