package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where lines break: a call stands in one line, or each of its arguments has one of its own. */
final class Lines {
    /** What a call may take of a line of 120, beside what stands before and after it. */
    private static final int WIDTH = 80;

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    private Lines() {}

    /** {@code callee(a, b)}. */
    static CodeBlock call(CodeBlock callee, List<CodeBlock> arguments) {
        CodeBlock line = CodeBlock.of("$L($L)", callee, CodeBlock.join(arguments, ", "));
        return fits(line) ? line : CodeBlock.of("$L(\n$L)", callee, CodeBlock.join(arguments, ",\n"));
    }

    /** {@code condition ? value : null}. */
    static CodeBlock orNull(CodeBlock condition, CodeBlock value) {
        CodeBlock line = CodeBlock.of("$L ? $L : null", condition, value);
        return fits(line) ? line : CodeBlock.of("$L\n? $L\n: null", condition, value);
    }

    /** {@code List.of("a", "b")}. */
    static CodeBlock listOf(List<String> texts) {
        List<CodeBlock> literals = new ArrayList<>();
        texts.forEach(text -> literals.add(CodeBlock.of("$S", text)));
        return call(CodeBlock.of("$T.of", List.class), literals);
    }

    private static boolean fits(CodeBlock code) {
        String text = PACKAGE.matcher(code.toString()).replaceAll("");
        return text.length() <= WIDTH && text.indexOf('\n') < 0;
    }
}
