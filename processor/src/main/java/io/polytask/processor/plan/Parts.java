package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a row of statements is cut, for each part to be a method of its own. A class file has room for 65,535 bytes a method,
 * and HotSpot compiles none of more than 8,000; a line of generated code takes 10 to 30.
 */
public final class Parts {
    private static final int LINES = 250;

    private Parts() {}

    /** The statements in their order, as many in each part as fit; a longer one is a part by itself. */
    public static List<List<CodeBlock>> of(List<CodeBlock> statements) {
        List<List<CodeBlock>> parts = new ArrayList<>();
        List<CodeBlock> part = new ArrayList<>();
        long lines = 0;
        for (CodeBlock statement : statements) {
            long more = statement.toString().lines().count();
            if (!fits(lines + more) && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                lines = 0;
            }
            part.add(statement);
            lines += more;
        }
        parts.add(part);
        return parts;
    }

    /** Whether so many lines are one part. */
    static boolean fits(long lines) {
        return lines <= LINES;
    }
}
