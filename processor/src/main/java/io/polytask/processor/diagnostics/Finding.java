package io.polytask.processor.diagnostics;

/** One mistake: its kind, where it stands, and the sentence about it. */
record Finding(DiagnosticId id, Origin origin, String text) {
    String message() {
        return "[Polytask/" + id.id() + "] " + text;
    }
}
