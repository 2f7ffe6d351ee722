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
    private final List<Candidate> candidates;
    private final Access access;
    private final Types types;

    ConstructionReader(TypeElement example, List<Candidate> candidates, Access access, Types types) {
        this.example = example;
        this.candidates = candidates;
        this.access = access;
        this.types = types;
    }

    Construction read(Report report) {
        if (example.getKind() == ElementKind.RECORD) {
            return new Construction(candidates.stream().map(Candidate::member).toList(), List.of());
        }
        List<List<Candidate>> constructors = constructors();
        Optional<List<Candidate>> chosen =
                constructors.stream().filter(taken -> missing(taken).isEmpty()).findFirst();
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
        List<Candidate> taken = chosen.orElse(List.of());
        return new Construction(taken.stream().map(Candidate::member).toList(), assignments(taken));
    }

    /** The constructors that take members alone, the one that takes the most first. */
    private List<List<Candidate>> constructors() {
        return ElementFilter.constructorsIn(example.getEnclosedElements()).stream()
                .filter(access::calls)
                .map(this::arguments)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt((List<Candidate> taken) -> taken.size())
                        .reversed())
                .toList();
    }

    private Optional<List<Candidate>> arguments(ExecutableElement constructor) {
        List<Candidate> arguments = constructor.getParameters().stream()
                .flatMap(parameter -> candidates.stream()
                        .filter(candidate -> fits(candidate, parameter))
                        .limit(1))
                .toList();
        return arguments.size() == constructor.getParameters().size() ? Optional.of(arguments) : Optional.empty();
    }

    private boolean fits(Candidate candidate, VariableElement parameter) {
        return parameter.getSimpleName().contentEquals(candidate.member().name())
                && types.isSameType(parameter.asType(), candidate.type());
    }

    private List<Candidate> missing(List<Candidate> taken) {
        List<Candidate> unfilled = candidates.stream()
                .filter(candidate ->
                        !taken.contains(candidate) && assignment(candidate).isEmpty())
                .toList();
        // Where the reader fills all fields, a getter without a field can only compute its value of theirs.
        boolean computed = unfilled.stream().noneMatch(Candidate::isField);
        return unfilled.stream()
                .filter(candidate -> candidate.mustBeFilled() && !(computed && !candidate.isField()))
                .toList();
    }

    private List<Assignment> assignments(List<Candidate> taken) {
        return candidates.stream()
                .filter(candidate -> !taken.contains(candidate))
                .flatMap(candidate -> assignment(candidate).stream())
                .toList();
    }

    private Optional<Assignment> assignment(Candidate candidate) {
        Member member = candidate.member();
        return access.setter(member.name(), candidate.type())
                .map(setter -> new Assignment(member, setter, /* field= */ false))
                .or(() -> candidate
                        .field()
                        .filter(field ->
                                access.touches(field) && !field.getModifiers().contains(Modifier.FINAL))
                        .map(field -> new Assignment(member, member.name(), /* field= */ true)));
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.member().name()).collect(Collectors.joining(", "));
    }
}
