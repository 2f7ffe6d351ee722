package io.polytask.processor.collect;

import static io.polytask.processor.diagnostics.DiagnosticId.NO_CONSTRUCTION;

import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Construction;
import io.polytask.processor.model.Construction.Assignment;
import io.polytask.processor.model.Member;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds out how the reader can make an example: the constructor that takes the most members, and setters for the rest. */
final class ConstructionReader {
    private final TypeElement example;
    private final List<DeclaredMember> members;
    private final Access access;
    private final Types types;

    ConstructionReader(TypeElement example, List<DeclaredMember> members, Access access, Types types) {
        this.example = example;
        this.members = members;
        this.access = access;
        this.types = types;
    }

    Construction read(Report report) {
        if (example.getKind() == ElementKind.RECORD) {
            return new Construction(members.stream().map(DeclaredMember::member).toList(), List.of());
        }
        List<List<DeclaredMember>> constructors = constructors();
        Optional<List<DeclaredMember>> chosen = constructors.stream()
                .filter(parameters -> missing(parameters).isEmpty())
                .findFirst();
        if (chosen.isEmpty()) {
            report.error(
                    NO_CONSTRUCTION,
                    Origin.of(example),
                    "The reader cannot make %s from a row: %s. Give it a constructor whose parameters have the names and"
                            + " types of its fields, or a constructor without parameters and setters.",
                    example.getSimpleName(),
                    constructors.isEmpty()
                            ? "no visible constructor takes its fields alone without a checked exception"
                            : "it has no way to set " + names(missing(constructors.get(0))));
        }
        List<DeclaredMember> parameters = chosen.orElse(List.of());
        return new Construction(parameters.stream().map(DeclaredMember::member).toList(), assignments(parameters));
    }

    /** The constructors that take members alone, the one that takes the most first. */
    private List<List<DeclaredMember>> constructors() {
        return ElementFilter.constructorsIn(example.getEnclosedElements()).stream()
                .filter(access::isCallable)
                .map(this::arguments)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt((List<DeclaredMember> parameters) -> parameters.size())
                        .reversed())
                .toList();
    }

    private Optional<List<DeclaredMember>> arguments(ExecutableElement constructor) {
        List<DeclaredMember> arguments = constructor.getParameters().stream()
                .flatMap(parameter -> members.stream()
                        .filter(declared -> fits(declared, parameter))
                        .limit(1))
                .toList();
        return arguments.size() == constructor.getParameters().size() ? Optional.of(arguments) : Optional.empty();
    }

    private boolean fits(DeclaredMember declared, VariableElement parameter) {
        return parameter.getSimpleName().contentEquals(declared.member().name())
                && types.isSameType(parameter.asType(), declared.type());
    }

    private List<DeclaredMember> missing(List<DeclaredMember> parameters) {
        List<DeclaredMember> unfilled = members.stream()
                .filter(declared ->
                        !parameters.contains(declared) && assignment(declared).isEmpty())
                .toList();
        // Where the reader fills all fields, a getter without a field can only compute its value of theirs.
        boolean computed = unfilled.stream().noneMatch(DeclaredMember::isField);
        return unfilled.stream()
                .filter(declared -> declared.mustBeFilled() && !(computed && !declared.isField()))
                .toList();
    }

    private List<Assignment> assignments(List<DeclaredMember> parameters) {
        return members.stream()
                .filter(declared -> !parameters.contains(declared))
                .flatMap(declared -> assignment(declared).stream())
                .toList();
    }

    private Optional<Assignment> assignment(DeclaredMember declared) {
        Member member = declared.member();
        return access.setter(member.name(), declared.type())
                .map(setter -> new Assignment(member, setter, /* field= */ false))
                .or(() -> declared.field()
                        .filter(field -> access.isAccessible(field)
                                && !field.getModifiers().contains(Modifier.FINAL))
                        .map(field -> new Assignment(member, member.name(), /* field= */ true)));
    }

    private static String names(List<DeclaredMember> members) {
        return members.stream().map(declared -> declared.member().name()).collect(Collectors.joining(", "));
    }
}
