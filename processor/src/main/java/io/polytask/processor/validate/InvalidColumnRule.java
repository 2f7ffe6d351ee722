package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.INVALID_COLUMN;
import static io.polytask.processor.diagnostics.DiagnosticId.MEANINGLESS_ATTRIBUTE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.ValueType;
import java.util.HashMap;
import java.util.Map;

/** A column has a name, and its index is that of no column of another name. */
final class InvalidColumnRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        Map<Integer, String> used = new HashMap<>();
        for (Member member : model.declaration().members()) {
            if (member.column().value().isBlank()) {
                report.error(
                        INVALID_COLUMN,
                        member.column().origin(),
                        "@Column of %s is empty. Name the column, or leave the annotation out if it is \"%s\".",
                        member.name(),
                        member.name());
            }
            if (member.index().given()) {
                checkIndex(member, used, report);
            }
        }
    }

    private static void checkIndex(Member member, Map<Integer, String> used, Report report) {
        int index = member.index().value();
        if (member.type().form() != ValueType.Form.LIST) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    member.index().origin(),
                    "@Column.index means nothing for %s, a %s: in a file of tokens a column is a list. Remove it; such"
                            + " a file gives it in a comment, # %s = ...",
                    member.name(),
                    member.type(),
                    member.column().value());
        } else if (!used.computeIfAbsent(index, key -> member.column().value())
                .equals(member.column().value())) {
            report.error(
                    INVALID_COLUMN,
                    member.index().origin(),
                    "@Column.index of %s is %d, but that is the column \"%s\". Give each column its own index, or both "
                            + "members the same column.",
                    member.name(),
                    index,
                    used.get(index));
        }
        Range.AT_LEAST_0.check("@Column.index", member.index(), report);
    }
}
