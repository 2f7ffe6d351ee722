package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.Construction;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.TensorInput;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.UpperSnake;
import io.polytask.processor.model.ValueType;
import io.polytask.processor.model.ValueType.Form;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the reader: which cell gives which member, and how. */
final class ReadingPlanner {
    private static final Expression ROW = Expression.name("row");

    private final ModelDecl model;
    private final List<ResolvedHead> heads;
    private final Names names;
    private final Map<ClassName, String> constants = new LinkedHashMap<>();
    private final NameAllocator constantNames = new NameAllocator();

    ReadingPlanner(ResolvedModel resolved, Names names) {
        this.model = resolved.declaration();
        this.heads = resolved.heads();
        this.names = names;
    }

    ReadingPlan plan() {
        Construction construction = model.construction();
        List<Expression> arguments =
                construction.arguments().stream().map(this::cell).toList();
        List<ReadingPlan.Assignment> assignments =
                construction.assignments().stream().map(this::assignment).toList();
        Map<String, ClassName> fields = new LinkedHashMap<>();
        constants.forEach((type, name) -> fields.put(name, type));
        return new ReadingPlan(
                fields,
                columns(model.inputNames()),
                columns(model.taskNames()),
                TokenColumnsPlanner.plan(read().filter(member -> member.type().form() == Form.LIST)
                        .toList()),
                checks(),
                arguments,
                assignments,
                key());
    }

    private Stream<Member> read() {
        Construction construction = model.construction();
        return Stream.concat(
                        construction.arguments().stream(),
                        construction.assignments().stream().map(Construction.Assignment::member))
                .filter(member -> isReadable(member.type()));
    }

    private List<String> columns(List<String> names) {
        return read().filter(member -> names.contains(member.name()))
                .map(member -> member.column().value())
                .distinct()
                .toList();
    }

    /** {@code row.requireAligned("tokens", "tags")}. */
    private List<Expression> checks() {
        List<Expression> checks = new ArrayList<>();
        labelledTexts(TaskKind.TAGGING).labels().forEach((text, labels) -> {
            List<String> columns = new ArrayList<>(List.of(text));
            columns.addAll(labels);
            checks.add(ROW.call("requireAligned", Expression.texts(columns)));
        });
        return checks;
    }

    private LabelledTexts labelledTexts(TaskKind kind) {
        return new LabelledTexts(heads, kind, read().toList());
    }

    private ReadingPlan.Assignment assignment(Construction.Assignment assignment) {
        return new ReadingPlan.Assignment(assignment.setter(), assignment.field(), cell(assignment.member()));
    }

    /** What tells examples apart: the texts, or all inputs of a model without a text. A column read twice counts once. */
    private List<Expression> key() {
        List<InputDecl> parts = new ArrayList<>(model.inputs());
        if (parts.stream().anyMatch(TextInput.class::isInstance)) {
            parts.removeIf(input -> !(input instanceof TextInput));
        }
        Set<String> columns = new HashSet<>();
        return parts.stream()
                .filter(input -> columns.add(input.member().column().value()))
                .map(input -> names.read(input.member()))
                .toList();
    }

    /** {@code row.number("price")}; a member of a type that no cell has is left empty. */
    private Expression cell(Member member) {
        ValueType type = member.type();
        if (!isReadable(type)) {
            boolean character = type.scalar() == Scalar.CHAR && type.form() == Form.PRIMITIVE;
            return character ? Expression.ZERO_CHARACTER : Expression.NULL;
        }
        Expression column = Expression.text(member.column().value());
        return switch (type.form()) {
            case PRIMITIVE -> primitive(type.scalar(), column);
            case OBJECT -> object(member, column);
            case OPTIONAL -> ROW.call("optionalNumber", column);
            case LIST -> list(member, column);
            case SET ->
                type.scalar() == Scalar.ENUM
                        ? ROW.call("constantSet", column, constants(type))
                        : ROW.call("stringSet", column);
            case ARRAY -> array(member, column);
        };
    }

    private static Expression primitive(Scalar scalar, Expression column) {
        return switch (scalar) {
            case BOOLEAN -> ROW.call("bool", column);
            case BYTE -> integer(column, TypeName.BYTE);
            case SHORT -> integer(column, TypeName.SHORT);
            case INT -> ROW.call("integer", column);
            case LONG -> ROW.call("longInteger", column);
            case FLOAT -> ROW.call("number", column).cast(TypeName.FLOAT);
            case DOUBLE -> ROW.call("number", column);
            case CHAR, STRING, ENUM, SPAN, OTHER, UNRESOLVED ->
                throw new IllegalStateException("No cell is a primitive " + scalar + ".");
        };
    }

    /** {@code (byte) row.integer("stars", Byte.MIN_VALUE, Byte.MAX_VALUE)}. */
    private static Expression integer(Expression column, TypeName type) {
        Expression range = Expression.type(type.box());
        return ROW.call("integer", column, range.field("MIN_VALUE"), range.field("MAX_VALUE"))
                .cast(type);
    }

    private Expression object(Member member, Expression column) {
        ValueType type = member.type();
        return switch (type.scalar()) {
            case STRING -> ROW.call(isText(member) ? "text" : "string", column);
            case ENUM -> ROW.call("constant", column, constants(type));
            case BOOLEAN -> ROW.call("boolOrNull", column);
            case INT -> ROW.call("integerOrNull", column);
            case LONG -> ROW.call("longOrNull", column);
            case FLOAT -> ROW.call("floatOrNull", column);
            case DOUBLE -> ROW.call("numberOrNull", column);
            case BYTE, SHORT -> ROW.call("string", column).unlessNull(primitive(type.scalar(), column));
            case CHAR, SPAN, OTHER, UNRESOLVED -> throw new IllegalStateException("No cell is a " + type + ".");
        };
    }

    private Expression list(Member member, Expression column) {
        if (member.type().scalar() == Scalar.SPAN) {
            return spans(member, column);
        }
        if (member.type().scalar() == Scalar.ENUM) {
            return ROW.call("constants", column, constants(member.type()));
        }
        return ROW.call(isText(member) ? "tokens" : "strings", column);
    }

    /** {@code row.spans("entities", "text", ENTITY)}; without the text if no cell has it. */
    private Expression spans(Member member, Expression column) {
        boolean ofTokens = model.texts(TaskKind.SPANS).stream().allMatch(TextInput::isTokens);
        List<Expression> arguments = new ArrayList<>(List.of(column));
        labelledTexts(TaskKind.SPANS).of(member).ifPresent(text -> arguments.add(Expression.text(text)));
        arguments.add(constants(member.type()));
        return ROW.call(ofTokens ? "tokenSpans" : "spans", arguments);
    }

    /** {@code row.tensor("pixels", 28, 28)}; what is no input has no shape. */
    private Expression array(Member member, Expression column) {
        for (InputDecl input : model.inputs()) {
            if (input instanceof TensorInput tensor && input.name().equals(member.name())) {
                List<Expression> arguments = new ArrayList<>(List.of(column));
                arguments.addAll(Expression.numbers(tensor.sizes()));
                return ROW.call("tensor", arguments);
            }
        }
        return ROW.call("floats", column);
    }

    private boolean isText(Member member) {
        return model.inputs().stream()
                .anyMatch(input -> input instanceof TextInput && input.name().equals(member.name()));
    }

    private static boolean isReadable(ValueType type) {
        return switch (type.form()) {
            case PRIMITIVE, OBJECT -> type.scalar().compareTo(Scalar.CHAR) < 0;
            case OPTIONAL -> type.scalar() == Scalar.DOUBLE;
            case LIST -> type.scalar() == Scalar.STRING || type.enumType().isPresent();
            case SET -> type.scalar() == Scalar.STRING || type.scalar() == Scalar.ENUM;
            case ARRAY -> type.scalar() == Scalar.FLOAT;
        };
    }

    /** The field of an enum's constants, {@code CATEGORY}. */
    private Expression constants(ValueType type) {
        ClassName name = JavaTypes.of(type.enumType().orElseThrow());
        return Expression.name(
                constants.computeIfAbsent(name, key -> constantNames.newName(UpperSnake.of(key.simpleName()))));
    }
}
