package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.ValueType.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans what a reader asks of a row, as far as text and labels are both read from files: a tag for each token, and spans that
 * end where the text does, or before.
 */
final class RowChecks {
    private static final String ALIGNED = "requireAligned";
    private static final String WITHIN = "requireWithin";
    private static final String WITHIN_TOKENS = "requireWithinTokens";

    private final Map<String, Member> read = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> labels = new LinkedHashMap<>();

    private RowChecks(List<Member> read) {
        read.forEach(member -> this.read.put(member.name(), member));
    }

    /**
     * The statements, {@code row.requireAligned("tokens", "tags")}.
     *
     * @param read the members that are read from cells
     */
    static List<CodeBlock> plan(List<ResolvedHead> heads, List<Member> read) {
        RowChecks checks = new RowChecks(read);
        heads.forEach(checks::add);
        List<CodeBlock> statements = new ArrayList<>();
        checks.labels.forEach((method, texts) -> texts.forEach(
                (text, columns) -> statements.add(Lines.call(CodeBlock.of("row.$L", method), quoted(text, columns)))));
        return statements;
    }

    private void add(ResolvedHead head) {
        boolean tags = head.task().kind() == TaskKind.TAGGING;
        if (!tags && head.task().kind() != TaskKind.SPANS) {
            return;
        }
        Member text = read.get(head.from().orElseThrow().signal().text().orElseThrow());
        Member label = read.get(head.task().name());
        if (text != null
                && label != null
                && !text.column().value().equals(label.column().value())) {
            String method = tags ? ALIGNED : text.type().form() == Form.LIST ? WITHIN_TOKENS : WITHIN;
            labels.computeIfAbsent(method, key -> new LinkedHashMap<>())
                    .computeIfAbsent(text.column().value(), key -> new LinkedHashSet<>())
                    .add(label.column().value());
        }
    }

    private static List<CodeBlock> quoted(String text, Set<String> columns) {
        List<CodeBlock> quoted = new ArrayList<>();
        quoted.add(CodeBlock.of("$S", text));
        columns.forEach(column -> quoted.add(CodeBlock.of("$S", column)));
        return quoted;
    }
}
