package io.polytask.processor.diagnostics;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** SourceLocations in the source that a compiler's messager does not know by itself. */
interface SourceLocations {
    /** Prints an error at its location; false if the messager is to do it. */
    boolean error(String message, Origin origin);

    /** What the compiler of an environment needs; empty if it is unknown. */
    static Optional<SourceLocations> in(ProcessingEnvironment environment) {
        return switch (Compiler.of(environment)) {
            case JAVAC -> Optional.of(RepeatedAnnotations.in(environment));
            case ECLIPSE -> Optional.of(new EclipseLocations(environment.getMessager()));
            case OTHER -> Optional.empty();
        };
    }
}
