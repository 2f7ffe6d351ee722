package io.polytask.tensor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/**
 * The directory that JavaCPP unpacks the native libraries to and runs them from: the one that the system property {@code
 * org.bytedeco.javacpp.cachedir} names, else {@code .javacpp/cache} in the home, else one in the temporary directory that all
 * share. Whoever else may write there decides what this process runs, so that such a directory is refused.
 */
final class NativeCache {
    private static final String SETTING = "org.bytedeco.javacpp.cachedir";

    private static final int WRITABLE_BY_GROUP = 0020;
    private static final int WRITABLE_BY_ALL = 0002;
    private static final int OPEN_TO_OTHERS = 0011;
    private static final int STICKY = 01000;

    private NativeCache() {}

    /** Why nothing may run from the directory that JavaCPP takes; empty if it is private. */
    static Optional<String> complaint() {
        try {
            if (System.getProperty(SETTING) == null && !isUsable(new File(home(), ".javacpp/cache"))) {
                makePrivate(
                        Path.of(System.getProperty("java.io.tmpdir"), ".javacpp-" + System.getProperty("user.name")));
            }
            return complaint(Loader.getCacheDir().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String home() {
        return System.getProperty("user.home");
    }

    /** Whether JavaCPP can take it, which it makes if it is not there. */
    private static boolean isUsable(File directory) {
        return (directory.isDirectory() || directory.mkdirs())
                && directory.canRead()
                && directory.canWrite()
                && directory.canExecute();
    }

    /** JavaCPP would make it so that others can read it; what is there already stays as it is. */
    private static void makePrivate(Path directory) throws IOException {
        if (!knowsOwners(directory)) {
            return;
        }
        try {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException inUse) {
            // It is checked like any other.
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** What is wrong with a directory that exists. */
    static Optional<String> complaint(Path directory) throws IOException {
        if (!knowsOwners(directory)) {
            return Optional.empty();
        }
        Path real = directory.toRealPath();
        Principal self = self(real);
        for (Path part : fromTheRoot(real)) {
            if (isOpen(part, self, part.equals(real))) {
                return Optional.of("The native libraries would run from " + real + ", but others than you can write to "
                        + part
                        + ": take that right away (chmod go-w), or name a directory of your own with -D" + SETTING
                        + "=DIR.");
            }
            if (!isEntered(part)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<Path> fromTheRoot(Path directory) {
        List<Path> parts = new ArrayList<>();
        for (Path part = directory; part != null; part = part.getParent()) {
            parts.add(0, part);
        }
        return parts;
    }

    /** Who this process is, which its files tell: a container may have no name for it. */
    private static Principal self(Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "owner", null);
        try {
            return Files.getOwner(file);
        } finally {
            Files.delete(file);
        }
    }

    /** Whether others can replace what is in it or, in the last one, which must hold nothing of theirs, add to it. */
    private static boolean isOpen(Path directory, Principal self, boolean last) throws IOException {
        Principal owner = Files.getOwner(directory);
        boolean foreign = !owner.equals(self) && number(directory, "uid") != 0;
        int mode = number(directory, "mode");
        boolean ownGroup =
                String.valueOf(Files.getAttribute(directory, "unix:group")).equals(owner.getName());
        int writers = ownGroup ? WRITABLE_BY_ALL : WRITABLE_BY_ALL | WRITABLE_BY_GROUP;
        boolean kept = !last && (mode & STICKY) != 0;
        return foreign || ((mode & writers) != 0 && !kept);
    }

    /** Whether others get into it at all: what is below it is private otherwise. */
    private static boolean isEntered(Path directory) throws IOException {
        return (number(directory, "mode") & OPEN_TO_OTHERS) != 0;
    }

    private static int number(Path directory, String attribute) throws IOException {
        return (int) Files.getAttribute(directory, "unix:" + attribute);
    }
}
