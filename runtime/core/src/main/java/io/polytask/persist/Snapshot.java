package io.polytask.persist;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A saved model as it is at one moment: the files that one {@code model.json} names, all open. A newer model may be saved
 * while it is read, and nothing is written.
 */
record Snapshot(Manifest manifest, CheckedFile weights, CheckedFile history) implements Closeable {
    /** As many models may be saved between the opening of {@code model.json} and that of the last file. */
    private static final int TRIES = 1000;
    /** As often the very model that was there before may have been saved again, after another one. */
    private static final int UNCHANGED = 5;

    /** @throws BadModelException if the directory is no saved model, or one of its files is missing or of another size */
    static Snapshot of(Path named) throws IOException {
        Path directory = Leftovers.readable(named);
        Manifest manifest = manifest(directory);
        int unchanged = 0;
        for (int left = TRIES; ; left--) {
            try {
                return open(directory, manifest);
            } catch (BadModelException e) {
                Manifest now = manifest(directory);
                unchanged = now.files().equals(manifest.files()) ? unchanged + 1 : 0;
                if (left == 0 || unchanged == UNCHANGED) {
                    throw e;
                }
                manifest = now;
            }
        }
    }

    /** What {@code model.json} tells. */
    static Manifest manifest(Path named) throws IOException {
        Path directory = Leftovers.readable(named);
        if (!Files.isDirectory(directory)) {
            throw new BadModelException(named + " is not a saved model: "
                    + (Files.exists(directory) ? "it is a file." : "there is no such directory."));
        }
        return Manifest.read(directory.resolve(SavedModel.MANIFEST));
    }

    private static Snapshot open(Path directory, Manifest manifest) throws IOException {
        CheckedFile weights = open(directory, manifest, ModelFile.WEIGHTS);
        try {
            return new Snapshot(manifest, weights, open(directory, manifest, ModelFile.HISTORY));
        } catch (IOException | RuntimeException e) {
            weights.close();
            throw e;
        }
    }

    private static CheckedFile open(Path directory, Manifest manifest, ModelFile file) throws IOException {
        return CheckedFile.open(directory.resolve(manifest.nameOf(file)), manifest.stampOf(file));
    }

    @Override
    public void close() throws IOException {
        try (weights) {
            history.close();
        }
    }
}
