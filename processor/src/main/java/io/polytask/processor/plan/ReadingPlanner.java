package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the reader: which cell gives which member, and how. */
final class ReadingPlanner {
    private final ModelDecl model;
    private final List<ResolvedHead> heads;
    private final String example;
    private final Map<ClassName, String> constants = new LinkedHashMap<>();
    private final NameAllocator constantNames = new NameAllocator();

    ReadingPlanner(ResolvedModel resolved, String example) {
        this.model = resolved.declaration();
        this.heads = resolved.heads();
        this.example = example;
    }

    ReadingPlan plan() {
        Construction construction = model.construction();
        List<CodeBlock> arguments =
                construction.arguments().stream().map(this::cell).toList();
        List<CodeBlock> assignments =
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
    private List<CodeBlock> checks() {
        List<CodeBlock> checks = new ArrayList<>();
        labelledTexts(TaskKind.TAGGING).labels().forEach((text, labels) -> {
            Stream<CodeBlock> columns =
                    Stream.concat(Stream.of(text), labels.stream()).map(column -> CodeBlock.of("$S", column));
            checks.add(Lines.call(CodeBlock.of("row.requireAligned"), columns.toList()));
        });
        return checks;
    }

    private LabelledTexts labelledTexts(TaskKind kind) {
        return new LabelledTexts(heads, kind, read().toList());
    }

    private CodeBlock assignment(Construction.Assignment assignment) {
        CodeBlock value = cell(assignment.member());
        return assignment.field()
                ? CodeBlock.of("$N.$N = $L", example, assignment.setter(), value)
                : CodeBlock.of("$N.$N($L)", example, assignment.setter(), value);
    }

    /** What tells examples apart: the texts, or all inputs of a model without a text. A column read twice counts once. */
    private List<CodeBlock> key() {
        List<InputDecl> parts = new ArrayList<>(model.inputs());
        if (parts.stream().anyMatch(TextInput.class::isInstance)) {
            parts.removeIf(input -> !(input instanceof TextInput));
        }
        Set<String> columns = new HashSet<>();
        return parts.stream()
                .filter(input -> columns.add(input.member().column().value()))
                .map(input -> CodeBlock.of("$N.$L", example, input.member().accessor()))
                .toList();
    }

    /** {@code row.number("price")}; a member of a type that no cell has is left empty. */
    private CodeBlock cell(Member member) {
        ValueType type = member.type();
        String column = member.column().value();
        if (!isReadable(type)) {
            return CodeBlock.of(type.scalar() == Scalar.CHAR && type.form() == Form.PRIMITIVE ? "'\\0'" : "null");
        }
        return switch (type.form()) {
            case PRIMITIVE -> primitive(type.scalar(), column);
            case OBJECT -> object(member, column);
            case OPTIONAL -> CodeBlock.of("row.optionalNumber($S)", column);
            case LIST -> list(member, column);
            case SET ->
                type.scalar() == Scalar.ENUM
                        ? CodeBlock.of("row.constantSet($S, $N)", column, constants(type))
                        : CodeBlock.of("row.stringSet($S)", column);
            case ARRAY -> array(member, column);
        };
    }

    private static CodeBlock primitive(Scalar scalar, String column) {
        return switch (scalar) {
            case BOOLEAN -> CodeBlock.of("row.bool($S)", column);
            case BYTE -> CodeBlock.of("(byte) row.integer($1S, $2T.MIN_VALUE, $2T.MAX_VALUE)", column, Byte.class);
            case SHORT -> CodeBlock.of("(short) row.integer($1S, $2T.MIN_VALUE, $2T.MAX_VALUE)", column, Short.class);
            case INT -> CodeBlock.of("row.integer($S)", column);
            case LONG -> CodeBlock.of("row.longInteger($S)", column);
            case FLOAT -> CodeBlock.of("(float) row.number($S)", column);
            case DOUBLE -> CodeBlock.of("row.number($S)", column);
            case CHAR, STRING, ENUM, SPAN, OTHER, UNRESOLVED ->
                throw new IllegalStateException("No cell is a primitive " + scalar + ".");
        };
    }

    private CodeBlock object(Member member, String column) {
        ValueType type = member.type();
        return switch (type.scalar()) {
            case STRING -> CodeBlock.of(isText(member) ? "row.text($S)" : "row.string($S)", column);
            case ENUM -> CodeBlock.of("row.constant($S, $N)", column, constants(type));
            case BOOLEAN -> CodeBlock.of("row.boolOrNull($S)", column);
            case INT -> CodeBlock.of("row.integerOrNull($S)", column);
            case LONG -> CodeBlock.of("row.longOrNull($S)", column);
            case FLOAT -> CodeBlock.of("row.floatOrNull($S)", column);
            case DOUBLE -> CodeBlock.of("row.numberOrNull($S)", column);
            case BYTE, SHORT ->
                CodeBlock.of("row.string($S) == null ? null : $L", column, primitive(type.scalar(), column));
            case CHAR, SPAN, OTHER, UNRESOLVED -> throw new IllegalStateException("No cell is a " + type + ".");
        };
    }

    private CodeBlock list(Member member, String column) {
        if (member.type().scalar() == Scalar.SPAN) {
            return spans(member, column);
        }
        if (member.type().scalar() == Scalar.ENUM) {
            return CodeBlock.of("row.constants($S, $N)", column, constants(member.type()));
        }
        return CodeBlock.of(isText(member) ? "row.tokens($S)" : "row.strings($S)", column);
    }

    /** {@code row.spans("entities", "text", ENTITY)}; without the text if no cell has it. */
    private CodeBlock spans(Member member, String column) {
        boolean ofTokens = model.texts(TaskKind.SPANS).stream().allMatch(TextInput::isTokens);
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$S", column)));
        labelledTexts(TaskKind.SPANS).of(member).ifPresent(text -> arguments.add(CodeBlock.of("$S", text)));
        arguments.add(CodeBlock.of("$N", constants(member.type())));
        return Lines.call(CodeBlock.of(ofTokens ? "row.tokenSpans" : "row.spans"), arguments);
    }

    /** {@code row.tensor("pixels", 28, 28)}; what is no input has no shape. */
    private CodeBlock array(Member member, String column) {
        return model.inputs().stream()
                .filter(input -> input instanceof TensorInput && input.name().equals(member.name()))
                .map(input -> CodeBlock.of("row.tensor($S, $L)", column, sizes((TensorInput) input)))
                .findFirst()
                .orElseGet(() -> CodeBlock.of("row.floats($S)", column));
    }

    private static String sizes(TensorInput tensor) {
        return tensor.shape().value().stream()
                .map(size -> String.valueOf(size.value()))
                .collect(Collectors.joining(", "));
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
    private String constants(ValueType type) {
        ClassName name = JavaTypes.of(type.enumType().orElseThrow());
        return constants.computeIfAbsent(name, key -> constantNames.newName(UpperSnake.of(key.simpleName())));
    }
}
