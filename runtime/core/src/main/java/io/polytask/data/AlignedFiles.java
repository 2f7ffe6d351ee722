package io.polytask.data;

import io.polytask.text.DidYouMean;
import io.polytask.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that have a line for each example, one file a column: in a directory, where the files have the columns' names, or
 * beside each other, where their names have a beginning in common: {@code train.seq.in}, {@code train.seq.out}. Each may
 * be compressed, with {@code .gz} behind the name.
 *
 * @param path the directory, or what the files' paths begin with, up to the point
 */
record AlignedFiles(Path path) {
    /** Whether there is such a directory, or such files and no other file of this name. */
    static boolean at(Path path) {
        if (Files.isDirectory(path)) {
            return true;
        }
        return !Files.exists(path) && !new AlignedFiles(path).columns().isEmpty();
    }

    /** The file of a column; null if there is none. */
    @Nullable
    Path find(String column) {
        return Stream.of(column, column + ".gz")
                .map(this::file)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private Path file(String column) {
        return Files.isDirectory(path) ? path.resolve(column) : path.resolveSibling(beginning() + column);
    }

    private String beginning() {
        return path.getFileName() + ".";
    }

    /** Why an input cannot be read. */
    BadDataException missing(String column) {
        List<String> known = columns();
        return new BadDataException(
                BadData.FILE,
                path + ": there is no file of the column \"" + column + "\""
                        + (known.isEmpty() ? "" : ", only " + Quoted.list(known))
                        + ": of aligned files each has the name of a column, which @Column can tell."
                        + DidYouMean.among(known, column));
    }

    private List<String> columns() {
        boolean directory = Files.isDirectory(path);
        Path folder = directory ? path : path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        String beginning = directory ? "" : beginning();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(beginning))
                    .map(name -> name.substring(beginning.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DataFile.unreadable(folder.toString(), null, e);
        }
    }
}
