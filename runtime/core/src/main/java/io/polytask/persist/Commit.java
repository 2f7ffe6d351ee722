package io.polytask.persist;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A new generation of the files of a model. Each is written whole, under a name that no other generation has; nothing is seen
 * of them before {@code model.json}, which names them, replaces the older one. So there is one model at any
 * moment, whenever the run is killed and however many save and load.
 */
final class Commit implements Closeable {
    private final ModelDirectory directory;
    private final DirectoryLock lock;
    /** The files of the model that is replaced; empty if there is none, or none that can be read. */
    private final Set<String> replaced;

    private final Map<String, FileStamp> files = new LinkedHashMap<>();
    private boolean published;

    private Commit(ModelDirectory directory, DirectoryLock lock) {
        this.directory = directory;
        this.lock = lock;
        replaced = named(directory.manifest());
    }

    /**
     * Begins a generation, when no other run saves to the directory.
     *
     * @throws BadModelException if no model can be saved there
     */
    static Commit of(Path path) throws IOException {
        Leftovers.restore(path);
        ModelDirectory directory = ModelDirectory.of(path);
        DirectoryLock lock = directory.lock();
        return new Commit(directory, lock);
    }

    private static Set<String> named(Path manifest) {
        try {
            return Manifest.read(manifest).files().keySet();
        } catch (IOException e) {
            return Set.of();
        }
    }

    /** Writes a file of the generation, and makes sure that it is on the disk. */
    void write(ModelFile file, Content content) throws IOException {
        try (PendingFile pending = PendingFile.in(directory.path(), ModelDirectory.SAVING)) {
            content.writeTo(pending.channel());
            FileStamp stamp = FileStamp.of(pending.path());
            String name = file.named(stamp.sha256());
            pending.moveTo(directory.path().resolve(name));
            files.put(name, stamp);
        }
    }

    /** What the files that were written must be like, by their names. */
    Map<String, FileStamp> files() {
        return files;
    }

    /** Lets the generation be the model, and takes away what is left of others. */
    void publish(byte[] manifest) throws IOException {
        try (PendingFile pending = PendingFile.in(directory.path(), ModelDirectory.SAVING)) {
            pending.write(manifest);
            pending.moveTo(directory.manifest());
        }
        published = true;
    }

    /** Ends it. What has not become the model is gone. */
    @Override
    public void close() throws IOException {
        try (lock) {
            clean(published ? files.keySet() : replaced);
            if (published) {
                Leftovers.clean(directory.path());
            }
        }
    }

    /** Whether a file is of the model that this one has replaced. */
    private boolean isOlder(String name) {
        return name.equals(SavedModel.METRICS)
                ? MetricsFile.isOwn(directory.path().resolve(name))
                : replaced.contains(name) && ModelFile.anyPlain(name);
    }

    private void clean(Set<String> kept) throws IOException {
        for (String name : directory.names()) {
            boolean unfinished = name.startsWith(ModelDirectory.SAVING);
            boolean unused = ModelFile.anyMatches(name) && !kept.contains(name);
            if (unfinished || unused || (published && isOlder(name))) {
                delete(directory.path().resolve(name));
            }
        }
    }

    /** The model is saved, and whatever cannot be deleted now is tried again by the next one. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // See above.
        }
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(WritableByteChannel channel) throws IOException;
    }
}
