package io.polytask.persist;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a model is saved: a directory that has it already, an empty one, or one that is to be made. It is never replaced, so
 * that its owner, its mode and whatever else is in it stay.
 *
 * @param named by the user, for messages
 * @param path the directory itself
 */
record ModelDirectory(Path named, Path path) {
    /** Begins the names of files that are being written, which are gone when nobody has the lock. */
    static final String SAVING = ".saving-";

    /** As much as is written to see that there is room. */
    private static final int PROBE = 1 << 20;
    /** Another run that only looks may take away a directory that it has made. */
    private static final int TRIES = 5;

    /**
     * The path that a user names.
     *
     * @throws BadModelException if it is a file, or a link to nowhere
     */
    static ModelDirectory of(Path named) throws IOException {
        Path path = named.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return new ModelDirectory(named, path.toRealPath());
        }
        if (Files.isSymbolicLink(path)) {
            throw new BadModelException(named + " is a link to " + Files.readSymbolicLink(path)
                    + ", which is no directory: make that directory, or choose another name.");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadModelException(
                    named + " is a file, but a model is saved as a directory: choose another name.");
        }
        return new ModelDirectory(named, path);
    }

    /**
     * Makes sure by doing, before hours of training, that a model can be saved here; a directory that is made for that is
     * taken away again.
     */
    void probe() throws IOException {
        boolean made = !Files.isDirectory(path);
        DirectoryLock lock = lock();
        try (lock;
                PendingFile file = PendingFile.in(path, SAVING)) {
            file.write(new byte[PROBE]);
            Path moved = path.resolve(file.path().getFileName() + "-moved");
            file.moveTo(moved);
            Files.delete(moved);
        } finally {
            if (made && Files.isDirectory(path) && names().equals(List.of(DirectoryLock.NAME))) {
                Files.delete(path.resolve(DirectoryLock.NAME));
                Files.delete(path);
            }
        }
    }

    /**
     * The directory, made if it is not there, for one who may change it.
     *
     * @throws BadModelException if it cannot be made, or is somebody else's
     */
    DirectoryLock lock() throws IOException {
        for (int left = TRIES; ; left--) {
            make();
            requireOwn();
            try {
                return DirectoryLock.of(path);
            } catch (NoSuchFileException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private void make() throws IOException {
        try {
            Files.createDirectories(path);
        } catch (FileSystemException e) {
            throw new BadModelException(
                    named + " cannot be written: no directory can be made in " + path.getParent()
                            + "; choose another directory.",
                    e);
        }
    }

    /** Refuses a directory of other files: nobody can know what is to be kept of it. */
    private void requireOwn() throws IOException {
        Path manifest = manifest();
        if (Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
            if (!SealedJson.isFormatOf(manifest)) {
                throw new BadModelException(named + " has a " + SavedModel.MANIFEST
                        + " that is not that of a saved model: choose another directory, or move that file away.");
            }
            return;
        }
        for (String name : names()) {
            if (!isOwn(name)) {
                throw new BadModelException(named + " holds other files, such as " + Excerpt.of(name)
                        + ", and no model: choose a directory of its own, such as " + named.resolve("model") + ".");
            }
        }
    }

    private static boolean isOwn(String name) {
        return name.equals(DirectoryLock.NAME) || name.startsWith(SAVING) || ModelFile.anyMatches(name);
    }

    /** The file that tells which others belong to the model. */
    Path manifest() {
        return path.resolve(SavedModel.MANIFEST);
    }

    /** The names of all that is in it. */
    List<String> names() throws IOException {
        return names(path);
    }

    static List<String> names(Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }
}
