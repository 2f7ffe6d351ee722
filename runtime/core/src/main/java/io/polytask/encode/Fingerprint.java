package io.polytask.encode;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Tells whether two data sets are encoded alike: their SHA-256, which does not depend on how they are cut into batches. */
public final class Fingerprint {
    private final List<ColumnDigest> columns = new ArrayList<>();

    /** That of no examples. */
    public Fingerprint() {}

    /** Adds the examples of a batch, always one of the same encoding. */
    public void add(Batch<?> batch) {
        batch.digest(this);
    }

    /** The digest of a column, in the order of a batch. */
    ColumnDigest column(int index) {
        if (index == columns.size()) {
            columns.add(new ColumnDigest());
        }
        return columns.get(index);
    }

    /** The fingerprint in hexadecimal digits; nothing can be added afterwards. */
    public String digits() {
        MessageDigest digest = ColumnDigest.sha256();
        columns.forEach(column -> digest.update(column.hash()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
