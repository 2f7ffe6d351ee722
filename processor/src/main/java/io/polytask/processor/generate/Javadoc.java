package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Pieces of documentation. */
final class Javadoc {
    private Javadoc() {}

    /** Lines that keep their columns. */
    static CodeBlock table(List<String> lines) {
        return CodeBlock.of("<pre>{@code\n$L\n}</pre>\n", String.join("\n", lines));
    }
}
