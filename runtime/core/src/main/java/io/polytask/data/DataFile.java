package io.polytask.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Opens files of examples or vectors, and says in one sentence why one cannot be read. */
final class DataFile {
    private static final int BLOCK = 1 << 16;

    private DataFile() {}

    static InputStream open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadDataException(BadData.FILE, file + " is a directory, not a file.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new BadDataException(
                        BadData.FILE,
                        file
                                + " is no file that can be read more than once: save what comes from it, and name that file.");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new BadDataException(BadData.FILE, file + " does not exist.", e);
        } catch (AccessDeniedException e) {
            throw new BadDataException(BadData.FILE, file + " may not be read: allow it to this user.", e);
        } catch (IOException e) {
            throw unreadable(file.toString(), null, e);
        }
    }

    static RowSource rows(InputStream in, String name, RowFormat format, Fields fields) throws IOException {
        Utf8Reader text = text(in, name);
        return switch (format) {
            case CSV -> new CsvSource(name, text, ',', fields.maxRowLength()).open(fields);
            case TSV -> new CsvSource(name, text, '\t', fields.maxRowLength()).open(fields);
            case JSON_LINES -> new JsonSource(name, text, fields);
            case CONLL -> new ConllSource(name, text, fields);
            case ALIGNED ->
                throw new BadDataException(
                        BadData.FILE,
                        name + " is one file, but aligned files are several: name their directory, or what their names "
                                + "begin with.");
        };
    }

    /** The text of a file, unpacked. */
    static Utf8Reader text(InputStream in, String name) throws IOException {
        return new Utf8Reader(plain(in, name));
    }

    /** Why the bytes of an open file cannot be had. */
    static BadDataException unreadable(String name, @Nullable RowSource rows, IOException e) {
        String where = rows == null ? name : name + ", line " + rows.line();
        if (e instanceof EOFException) {
            return new BadDataException(
                    BadData.FILE, where + ": the compressed file ends here, in the middle: copy it anew.", e);
        }
        if (e instanceof ZipException) {
            return new BadDataException(
                    BadData.FILE,
                    where + ": the compressed file is damaged (" + e.getMessage() + "): copy it anew.",
                    e);
        }
        return new BadDataException(BadData.FILE, where + ": the file cannot be read: " + e.getMessage() + ".", e);
    }

    /** Unpacks a file that is named so, and refuses bytes that cannot be UTF-8 from the start. */
    private static InputStream plain(InputStream in, String name) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(in, BLOCK);
        boolean gzip = startsWith(packed, 0x1F, 0x8B);
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        if (named && !gzip) {
            throw new BadDataException(
                    BadData.FILE,
                    name + ": the name ends in .gz, but the file is not compressed: take the ending away.");
        }
        BufferedInputStream bytes = gzip ? new BufferedInputStream(new GzipStream(packed, BLOCK), BLOCK) : packed;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new BadDataException(BadData.FILE, name + ": the file is UTF-16: save it as UTF-8.");
        }
        return bytes;
    }

    private static boolean startsWith(BufferedInputStream in, int first, int second) throws IOException {
        in.mark(2);
        boolean same = in.read() == first && in.read() == second;
        in.reset();
        return same;
    }
}
