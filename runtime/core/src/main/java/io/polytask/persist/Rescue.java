package io.polytask.persist;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another directory for a model that cannot be saved where it should be: what was trained for hours is not lost. */
final class Rescue {
    private Rescue() {}

    /**
     * Saves elsewhere: beside the directory, or else in the home directory, or else among the temporary files.
     *
     * @return what to tell: why it is not where it should be, and where it is
     */
    static BadModelException after(IOException failure, Path directory, Save save) {
        String why = sentence(failure, directory);
        for (Path parent : parents(directory)) {
            try {
                Path made = Files.createTempDirectory(parent, name(directory) + "-");
                if (isSaved(save, made)) {
                    return new BadModelException(why + "; the model was saved to " + made + " instead.", failure);
                }
            } catch (IOException e) {
                // The next one.
            }
        }
        return new BadModelException(why + "; the model could not be saved anywhere else, either.", failure);
    }

    private static boolean isSaved(Save save, Path directory) throws IOException {
        try {
            save.to(directory);
            return true;
        } catch (IOException e) {
            Files.deleteIfExists(directory.resolve(DirectoryLock.NAME));
            Files.delete(directory);
            return false;
        }
    }

    private static List<Path> parents(Path directory) {
        List<Path> parents = new ArrayList<>();
        Path parent = directory.toAbsolutePath().normalize().getParent();
        if (parent != null) {
            parents.add(parent);
        }
        parents.add(Path.of(System.getProperty("user.home", "")));
        parents.add(Path.of(System.getProperty("java.io.tmpdir", "")));
        return parents;
    }

    private static String name(Path directory) {
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return name == null ? "model" : name.toString();
    }

    /** Why a directory cannot be written, without the point at the end. */
    static String sentence(IOException failure, Path directory) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof BadModelException
                ? message.substring(0, message.length() - 1)
                : directory + " cannot be written: " + reason(failure);
    }

    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileSystemException file) {
            String what = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return what + " (" + (file.getOtherFile() == null ? file.getFile() : file.getOtherFile()) + ")";
        }
        return String.valueOf(failure.getMessage());
    }

    /** A way to save. */
    @FunctionalInterface
    interface Save {
        void to(Path directory) throws IOException;
    }
}
