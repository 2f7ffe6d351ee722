package io.polytask.processor.plan;

import com.palantir.javapoet.NameAllocator;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.Accessor;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Java names of one model, each unlike all others in its scope and unlike Java's own words. */
final class Names {
    /** Parameters and fields that generated types have of their own. */
    private static final List<String> RESERVED = List.of(
            "batch",
            "pass",
            "row",
            "layout",
            "encoding",
            "tokenizers",
            "trained",
            "tasks",
            "examples",
            "data",
            "directory");

    private final NameAllocator fields = new NameAllocator();
    private final NameAllocator components = new NameAllocator();
    private final Map<String, String> constants = new HashMap<>();
    /** Of the names that nothing declared asks for: else the allocator would make a random one, which costs javac time. */
    private int implied;

    private final String example;

    Names(ResolvedModel model) {
        RESERVED.forEach(name -> fields.newName(name, "reserved " + name));
        for (InputDecl input : model.declaration().inputs()) {
            fields.newName(variable(input.name()), input.name());
        }
        for (TaskDecl task : model.declaration().tasks()) {
            fields.newName(variable(task.name()), task.name());
            components.newName(task.name(), task.name());
            constants.put(task.name(), task.constant());
        }
        for (ResolvedLayer layer : model.layers()) {
            fields.newName(variable(layer.name()), layer.name());
        }
        example = exampleName(model.declaration().example().simpleName());
    }

    /** {@code review} for {@code Review}; {@code example} if that is taken or is a word of Java's. */
    private String exampleName(String type) {
        String name = variable(type);
        String free = fields.newName(name, "example " + name);
        return free.equals(name) ? name : fresh("example");
    }

    /** A variable {@code Kind} would hide a type {@code Kind} where generated code speaks of the type. */
    private static String variable(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The field and variable of an input, task or layer. */
    String field(String declared) {
        return fields.get(declared);
    }

    /** The component of a task in the prediction. */
    String component(String task) {
        return components.get(task);
    }

    /** The constant of a task in the task enum. */
    String constant(String task) {
        return Objects.requireNonNull(constants.get(task));
    }

    /** A parameter that is one example. */
    String example() {
        return example;
    }

    /** A new name for something that is implied. */
    String fresh(String suggestion) {
        return fields.newName(suggestion, implied++);
    }

    /** What reads a member from the example, {@code review.text()}. */
    Expression read(Member member) {
        Accessor accessor = member.accessor().orElseThrow();
        return accessor.method()
                ? Expression.name(example).call(accessor.name())
                : Expression.name(example).field(accessor.name());
    }
}
