package io.polytask.persist;

import java.util.regex.Pattern;

/**
 * A file beside {@code model.json}. Its name has the beginning of its checksum in it, {@code
 * weights-0123456789abcdef.safetensors}: a file is never changed, and that of another generation has another name.
 */
enum ModelFile {
    WEIGHTS("weights", ".safetensors"),
    HISTORY("history", ".csv");

    private static final int DIGITS = 16;

    private final String stem;
    private final String extension;
    private final Pattern pattern;

    ModelFile(String stem, String extension) {
        this.stem = stem;
        this.extension = extension;
        pattern = Pattern.compile(stem + "-[0-9a-f]{" + DIGITS + "}" + Pattern.quote(extension));
    }

    /** The name of the file with this checksum. */
    String named(String sha256) {
        return stem + "-" + sha256.substring(0, DIGITS) + extension;
    }

    /** The name that it had in version 1 of the format, whatever its content. */
    String plain() {
        return stem + extension;
    }

    /** Whether it may have this name. */
    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    /** Whether any of them may have this name. */
    static boolean anyMatches(String name) {
        return WEIGHTS.matches(name) || HISTORY.matches(name);
    }

    /** Whether any of them had this name in version 1 of the format. */
    static boolean anyPlain(String name) {
        return WEIGHTS.plain().equals(name) || HISTORY.plain().equals(name);
    }
}
