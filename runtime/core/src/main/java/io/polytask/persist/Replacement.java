package io.polytask.persist;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * A directory that is written under another name and then put in the place of an older one. There is always one of them
 * whole: a run that is killed between the two renames leaves the older one beside, and {@link #settle} puts it back.
 */
final class Replacement {
    private static final String OLD = ".old";

    private final Path target;
    private final Path temporary;
    private final Set<String> owned;

    private Replacement(Path target, Path temporary, Set<String> owned) {
        this.target = target;
        this.temporary = temporary;
        this.owned = owned;
    }

    /**
     * Begins a directory; nothing is seen of it before {@link #commit}.
     *
     * @param owned names of files that go with an older directory; all others move into the new one
     */
    static Replacement of(Path directory, Set<String> owned) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        settle(target);
        if (Files.exists(target)) {
            target = target.toRealPath();
            if (!Files.isDirectory(target)) {
                throw new BadModelException(
                        directory + " is a file, but a model is saved as a directory: choose another name.");
            }
        }
        Path temporary = target.resolveSibling("." + name(target) + ".new-" + UUID.randomUUID());
        try {
            Files.createDirectories(temporary);
        } catch (FileSystemException e) {
            throw new BadModelException(
                    directory + " cannot be written: no directory can be made in " + parent(target)
                            + "; choose another place.",
                    e);
        }
        return new Replacement(target, temporary, owned);
    }

    /** Puts back an older directory that a killed run has left beside its name. */
    static void settle(Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        Path old = old(target);
        if (!Files.exists(target) && Files.isDirectory(old)) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where the files are to be written. */
    Path directory() {
        return temporary;
    }

    /** Puts the directory in its place. */
    void commit() throws IOException {
        force(temporary);
        if (Files.exists(target)) {
            // What a run left here that was killed after its renames.
            clean();
            Files.move(target, old(target), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        force(parent(target));
        clean();
    }

    /** Takes the older directory away, but leaves what is not its own. */
    private void clean() throws IOException {
        Path old = old(target);
        if (!Files.isDirectory(old)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(old)) {
            for (Path file : files) {
                Path kept = target.resolve(name(file));
                if (!owned.contains(name(file)) && !Files.exists(kept)) {
                    Files.move(file, kept);
                }
            }
        }
        clear(old);
    }

    /** Takes everything away that was written, unless it is in its place. */
    void abandon() throws IOException {
        clear(temporary);
    }

    private static void clear(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    private static Path old(Path target) {
        return target.resolveSibling("." + name(target) + OLD);
    }

    private static Path parent(Path target) {
        Path parent = target.getParent();
        return parent == null ? target : parent;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Makes sure that the names in a directory are on the disk. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no directories, and needs none forced: its file system journals renames.
        }
    }
}
