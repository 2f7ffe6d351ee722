package io.polytask.persist;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/**
 * A file of a saved model. It is opened once and read once: the bytes whose checksum is compared are those that were used.
 * Once it is open, it can be read to its end even if a newer model has taken its name away.
 */
final class CheckedFile implements Closeable {
    private final Path path;
    private final FileStamp stamp;
    private final DigestInputStream in;

    private CheckedFile(Path path, FileStamp stamp, DigestInputStream in) {
        this.path = path;
        this.stamp = stamp;
        this.in = in;
    }

    /**
     * Opens a file.
     *
     * @param stamp what it must be like
     * @throws BadModelException if it is missing, or has another size
     */
    static CheckedFile open(Path path, FileStamp stamp) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw missing(path);
        }
        long size = size(path);
        if (size != stamp.bytes()) {
            throw new BadModelException(path + " has " + size + " bytes, but was saved with " + stamp.bytes()
                    + ": it was " + (size < stamp.bytes() ? "cut off" : "changed") + "; copy the model anew.");
        }
        try {
            return new CheckedFile(path, stamp, new DigestInputStream(Files.newInputStream(path), Sha256.digest()));
        } catch (NoSuchFileException e) {
            throw missing(path);
        }
    }

    private static long size(Path path) throws IOException {
        try {
            return Files.size(path);
        } catch (NoSuchFileException e) {
            throw missing(path);
        }
    }

    private static BadModelException missing(Path path) {
        return new BadModelException(path + " is missing: copy the whole directory of the model.");
    }

    /** Where it is, for messages. */
    Path path() {
        return path;
    }

    /** Its length. */
    long bytes() {
        return stamp.bytes();
    }

    /**
     * Reads it.
     *
     * @throws BadModelException if it is not what was saved; whatever else is wrong follows from that
     */
    <R> R read(Reader<R> reader) throws IOException {
        R content;
        try {
            content = reader.read(in);
        } catch (BadModelException e) {
            requireStamp();
            throw e;
        }
        requireStamp();
        return content;
    }

    private void requireStamp() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(stamp.sha256())) {
            throw new BadModelException(
                    path + " is not what was saved: it was changed, or belongs to another model; copy the model anew.");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What is made of it. */
    @FunctionalInterface
    interface Reader<R> {
        R read(InputStream in) throws IOException;
    }
}
