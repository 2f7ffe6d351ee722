package io.polytask.persist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file must be like.
 *
 * @param bytes its length
 * @param sha256 its checksum in hexadecimal digits
 */
record FileStamp(long bytes, String sha256) {
    static FileStamp of(Path file) throws IOException {
        return new FileStamp(Files.size(file), Sha256.of(file));
    }

    /** Refuses a file that is not like this. */
    void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadModelException(file + " is missing: copy the whole directory of the model.");
        }
        long size = Files.size(file);
        if (size != bytes) {
            throw new BadModelException(file + " has " + size + " bytes, but was saved with " + bytes + ": it was "
                    + (size < bytes ? "cut off" : "changed") + "; copy the model anew.");
        }
        if (!Sha256.of(file).equals(sha256)) {
            throw new BadModelException(
                    file + " is not what was saved: it was changed, or belongs to another model; copy the model anew.");
        }
    }
}
