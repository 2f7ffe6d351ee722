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
}
