package io.polytask.processor.plan;

import io.polytask.processor.model.Member;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.TaskKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which text the labels of its tokens or characters belong to, as far as both are read from cells of their own. */
final class LabelledTexts {
    /** The column of the text by the member of the label. */
    private final Map<Member, String> texts = new LinkedHashMap<>();

    /**
     * Those of the tasks of one kind.
     *
     * @param read the members that are read from cells
     */
    LabelledTexts(List<ResolvedHead> heads, TaskKind kind, List<Member> read) {
        Map<String, Member> byName = new HashMap<>();
        read.forEach(member -> byName.put(member.name(), member));
        heads.stream().filter(head -> head.task().kind() == kind).forEach(head -> {
            Member text = byName.get(head.from().orElseThrow().signal().text().orElseThrow());
            Member label = byName.get(head.task().name());
            if (text != null && label != null && !column(text).equals(column(label))) {
                texts.put(label, column(text));
            }
        });
    }

    /** The column of a label's text; empty if there is none. */
    Optional<String> of(Member label) {
        return Optional.ofNullable(texts.get(label));
    }

    /** The columns of the labels, by the column of the text. */
    Map<String, Set<String>> labels() {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        texts.forEach((label, text) ->
                labels.computeIfAbsent(text, key -> new LinkedHashSet<>()).add(column(label)));
        return labels;
    }

    private static String column(Member member) {
        return member.column().value();
    }
}
