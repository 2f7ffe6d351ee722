package io.polytask.processor.plan;

import io.polytask.processor.code.Expression;
import io.polytask.processor.model.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Plans which list is which column of a file of tokens. */
final class TokenColumnsPlanner {
    private TokenColumnsPlanner() {}

    /**
     * {@code TokenColumns.inOrder("tokens", "tags")}, or {@code TokenColumns.of("tokens", "", "tags")} where lists have an
     * index.
     *
     * @param lists the members that are lists
     */
    static Optional<Expression> plan(List<Member> lists) {
        boolean chosen = lists.stream().anyMatch(member -> member.index().given());
        List<Expression> names = Expression.texts(chosen ? chosen(lists) : inOrder(lists));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Expression.type(CoreTypes.TOKEN_COLUMNS).call(chosen ? "of" : "inOrder", names));
    }

    private static List<String> inOrder(List<Member> lists) {
        return lists.stream().map(member -> member.column().value()).distinct().toList();
    }

    private static List<String> chosen(List<Member> lists) {
        List<String> names = new ArrayList<>();
        for (Member member : lists) {
            int index = member.index().value();
            if (member.index().given()) {
                names.addAll(Collections.nCopies(Math.max(0, index + 1 - names.size()), ""));
                names.set(index, member.column().value());
            }
        }
        return names;
    }
}
