package io.polytask.persist;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * A file that is written beside its target, under a name that nobody can guess and no other run takes, and moved to it
 * when it is whole and on the disk. What is closed before that is gone.
 */
public final class PendingFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private boolean moved;

    private PendingFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * An empty file.
     *
     * @param directory that of its target
     * @param prefix of its name until it is moved
     * @throws IOException if no file can be made there
     */
    public static PendingFile in(Path directory, String prefix) throws IOException {
        Path path = directory.resolve(prefix + UUID.randomUUID());
        // A new file: a link that somebody has put there is not followed.
        return new PendingFile(path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Where it is until it is moved. */
    public Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Writes to it; closing this ends the writing. */
    public OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    void write(byte[] bytes) throws IOException {
        stream().write(bytes);
    }

    /** Makes sure that it is on the disk, and moves it to its target, where an older file is replaced. */
    public void moveTo(Path target) throws IOException {
        channel.force(true);
        channel.close();
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        moved = true;
        force(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    }

    /** Makes sure that the names in a directory are on the disk. */
    private static void force(Path directory) {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows opens no directories, and needs none forced: its file system journals renames.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!moved) {
            Files.deleteIfExists(path);
        }
    }
}
