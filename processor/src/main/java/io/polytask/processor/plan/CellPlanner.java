package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.TensorInput;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.UpperSnake;
import io.polytask.processor.model.ValueType;
import io.polytask.processor.model.ValueType.Form;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans how each member is read from its cell: by which method of the row. */
final class CellPlanner {
    static final Expression ROW = Expression.name("row");

    private final ModelDecl model;
    /** Which text the spans are of. */
    private final LabelledTexts spans;

    private final Map<ClassName, String> constants = new LinkedHashMap<>();
    private final NameAllocator constantNames = new NameAllocator();

    CellPlanner(ModelDecl model, LabelledTexts spans) {
        this.model = model;
        this.spans = spans;
    }

    /** The fields of the constants that cells have been planned with, by their names. */
    Map<String, ClassName> constants() {
        Map<String, ClassName> fields = new LinkedHashMap<>();
        constants.forEach((type, name) -> fields.put(name, type));
        return fields;
    }

    /** {@code row.number("price")}; a member of a type that no cell has is left empty. */
    Expression cell(Member member) {
        ValueType type = member.type();
        if (!isReadable(type)) {
            boolean character = type.scalar() == Scalar.CHAR && type.form() == Form.PRIMITIVE;
            return character ? Expression.zeroCharacter() : Expression.nothing();
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
        spans.of(member).ifPresent(text -> arguments.add(Expression.text(text)));
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

    /** Whether a cell can have a value of this type. */
    static boolean isReadable(ValueType type) {
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
                constants.computeIfAbsent(name, key -> constantNames.newName(UpperSnake.of(key.simpleName()), key)));
    }
}
