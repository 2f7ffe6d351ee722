package io.polytask.processor.plan;

import io.polytask.processor.code.Expression;
import io.polytask.processor.model.Construction;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.ValueType.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans the reader: which columns it reads, what it asks of a row, and what tells examples apart. */
final class ReadingPlanner {
    private final ModelDecl model;
    private final Names names;
    /** The members that are read from cells. */
    private final List<Member> read = new ArrayList<>();

    private final LabelledTexts tagged;
    private final CellPlanner cells;

    ReadingPlanner(ResolvedModel resolved, Names names) {
        this.model = resolved.declaration();
        this.names = names;
        Construction construction = model.construction();
        construction.arguments().forEach(this::addReadable);
        construction.assignments().forEach(assignment -> addReadable(assignment.member()));
        tagged = new LabelledTexts(resolved.heads(), TaskKind.TAGGING, read);
        cells = new CellPlanner(model, new LabelledTexts(resolved.heads(), TaskKind.SPANS, read));
    }

    private void addReadable(Member member) {
        if (CellPlanner.isReadable(member.type())) {
            read.add(member);
        }
    }

    ReadingPlan plan() {
        List<Expression> arguments = new ArrayList<>();
        List<ReadingPlan.Assignment> assignments = new ArrayList<>();
        for (Member member : model.construction().arguments()) {
            arguments.add(cells.cell(member));
        }
        for (Construction.Assignment assignment : model.construction().assignments()) {
            Expression cell = cells.cell(assignment.member());
            assignments.add(new ReadingPlan.Assignment(assignment.setter(), assignment.field(), cell));
        }
        return new ReadingPlan(
                cells.constants(),
                columns(model.inputNames()),
                columns(model.taskNames()),
                TokenColumnsPlanner.plan(lists()),
                checks(),
                arguments,
                assignments,
                key());
    }

    private List<Member> lists() {
        return read.stream().filter(member -> member.type().form() == Form.LIST).toList();
    }

    private List<String> columns(List<String> members) {
        Set<String> columns = new LinkedHashSet<>();
        for (Member member : read) {
            if (members.contains(member.name())) {
                columns.add(member.column().value());
            }
        }
        return List.copyOf(columns);
    }

    /** {@code row.requireAligned("tokens", "tags")}. */
    private List<Expression> checks() {
        List<Expression> checks = new ArrayList<>();
        tagged.labels().forEach((text, labels) -> {
            List<String> columns = new ArrayList<>(List.of(text));
            columns.addAll(labels);
            checks.add(CellPlanner.ROW.call("requireAligned", Expression.texts(columns)));
        });
        return checks;
    }

    /** What tells examples apart: the texts, or all inputs of a model without a text. A column read twice counts once. */
    private List<Expression> key() {
        boolean texts = model.inputs().stream().anyMatch(TextInput.class::isInstance);
        Set<String> columns = new HashSet<>();
        List<Expression> key = new ArrayList<>();
        for (InputDecl input : model.inputs()) {
            if ((!texts || input instanceof TextInput)
                    && columns.add(input.member().column().value())) {
                key.add(names.read(input.member()));
            }
        }
        return key;
    }
}
