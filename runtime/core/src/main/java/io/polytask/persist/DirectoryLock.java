package io.polytask.persist;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a directory, which one thread of one process has at a time. Reading needs none. It is a lock on the
 * file {@code .lock}, which stays: the system frees it when a process dies.
 */
final class DirectoryLock implements Closeable {
    static final String NAME = ".lock";

    private static final long PATIENCE_MILLIS = TimeUnit.MINUTES.toMillis(5);
    private static final long PAUSE_MILLIS = 10;
    /**
     * One change at a time in this process, whatever the directory: POSIX takes the locks of a whole process for one, and
     * drops them when any of its threads closes the file.
     */
    private static final ReentrantLock PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the right.
     *
     * @throws IOException if others change the directory for minutes, or the file system knows no locks
     */
    static DirectoryLock of(Path directory) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            if (!PROCESS.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw busy(directory);
            }
        } catch (InterruptedException e) {
            throw interrupted(directory);
        }
        try {
            return new DirectoryLock(locked(directory, end));
        } catch (IOException | RuntimeException e) {
            PROCESS.unlock();
            throw e;
        }
    }

    private static FileChannel locked(Path directory, long end) throws IOException {
        Path file = directory.resolve(NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadModelException(file + " is no file, but the lock of those who save here: take it away.");
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            while (tryLock(channel) == null) {
                if (System.nanoTime() > end) {
                    throw busy(directory);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return channel;
        } catch (InterruptedException e) {
            channel.close();
            throw interrupted(directory);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another class loader of this process has it.
            return null;
        }
    }

    private static IOException busy(Path directory) {
        return new IOException("another run has been saving to " + directory + " for minutes");
    }

    private static IOException interrupted(Path directory) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("the wait for another run that saves to " + directory + " was interrupted");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            PROCESS.unlock();
        }
    }
}
