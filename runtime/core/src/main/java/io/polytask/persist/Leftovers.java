package io.polytask.persist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What killed runs of older versions have left beside the directory of a model, {@code .out.old} and {@code .out.new-UUID}:
 * they wrote a new directory and replaced the older one by it.
 */
final class Leftovers {
    private static final Set<String> OWNED =
            Set.of(SavedModel.MANIFEST, ModelFile.WEIGHTS.plain(), ModelFile.HISTORY.plain(), SavedModel.METRICS);
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Leftovers() {}

    /** Where the model of a directory can be read: the older one beside it, if it is missing itself. */
    static Path readable(Path directory) {
        return Files.exists(directory)
                ? directory
                : old(directory.toAbsolutePath().normalize()).orElse(directory);
    }

    /** Puts back an older directory that a killed run has left beside its name. */
    static void restore(Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        Optional<Path> old = old(target);
        if (old.isPresent() && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old.get(), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Takes away what is left, but moves into the directory what is not Polytask's. */
    static void clean(Path directory) {
        try {
            Optional<Path> old = old(directory);
            if (old.isPresent()) {
                rescue(old.get(), directory);
                clear(old.get());
            }
            Path parent = directory.getParent();
            for (String name : parent == null ? Set.<String>of() : ModelDirectory.names(parent)) {
                if (isNew(name, directory)) {
                    clear(directory.resolveSibling(name));
                }
            }
        } catch (IOException e) {
            // The model is saved; the next one tries again.
        }
    }

    /** The older model beside a directory, if there is one. */
    private static Optional<Path> old(Path target) {
        return Optional.ofNullable(target.getFileName())
                .map(name -> target.resolveSibling("." + name + ".old"))
                .filter(Leftovers::isModel);
    }

    private static boolean isNew(String name, Path directory) {
        String prefix = "." + directory.getFileName() + ".new-";
        return name.startsWith(prefix)
                && UUID.matcher(name.substring(prefix.length())).matches()
                && Files.isDirectory(directory.resolveSibling(name), LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isModel(Path directory) {
        return Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                && SealedJson.isFormatOf(directory.resolve(SavedModel.MANIFEST));
    }

    private static void rescue(Path old, Path directory) throws IOException {
        for (String name : ModelDirectory.names(old)) {
            Path kept = directory.resolve(name);
            if (!OWNED.contains(name) && !Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(old.resolve(name), kept);
            }
        }
    }

    /** Deletes what is Polytask's, and the directory if nothing else is in it. */
    private static void clear(Path directory) throws IOException {
        for (String name : OWNED) {
            Files.deleteIfExists(directory.resolve(name));
        }
        if (ModelDirectory.names(directory).isEmpty()) {
            Files.delete(directory);
        }
    }
}
