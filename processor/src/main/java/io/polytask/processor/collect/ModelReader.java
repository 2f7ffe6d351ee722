package io.polytask.processor.collect;

import static io.polytask.processor.diagnostics.DiagnosticId.UNSUPPORTED_CLASS;

import io.polytask.api.Balance;
import io.polytask.api.MultiTaskModel;
import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Construction;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a type annotated with {@code @MultiTaskModel} declares. */
public final class ModelReader {
    private final Elements elements;
    private final Types types;

    /** A reader with the tools of one compilation. */
    public ModelReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        // Or Eclipse's compiler has "<error>" for the defaults of nested enums: only this makes it look for their
        // types.
        AnnotationsWithoutModel.ANNOTATIONS.forEach(this::lookAt);
        lookAt(Balance.class);
    }

    private void lookAt(Class<?> annotation) {
        TypeElement type = elements.getTypeElement(annotation.getCanonicalName());
        if (type != null) {
            elements.getAllMembers(type);
        }
    }

    /**
     * The model that this type declares. What is wrong with its classes and members goes into the report; the result is
     * empty only if that leaves nothing to check.
     */
    public Optional<ModelDecl> read(TypeElement type, Report report) {
        if (!new AnnotationCheck(report).compile(type)) {
            return Optional.empty();
        }
        return AnnotationView.of(type, MultiTaskModel.class)
                .flatMap(view -> example(type, view.type("value"), report))
                .flatMap(example -> read(type, example, report));
    }

    /** The class of the examples that a type names or, naming none, is; empty if that is no class. */
    static Optional<TypeElement> exampleOf(TypeElement type) {
        return AnnotationView.of(type, MultiTaskModel.class)
                .map(view -> view.type("value").value())
                .flatMap(named -> named.getKind() == TypeKind.DECLARED
                        ? Optional.of(Symbols.type(named))
                        : named.getKind() == TypeKind.VOID ? Optional.of(type) : Optional.empty());
    }

    private Optional<TypeElement> example(TypeElement type, Setting<TypeMirror> named, Report report) {
        Optional<TypeElement> example = exampleOf(type);
        if (example.isEmpty()) {
            report.error(
                    UNSUPPORTED_CLASS,
                    named.origin(),
                    "@MultiTaskModel names %s, but examples are records or classes.",
                    named.value());
        }
        return example.filter(found -> {
            Origin origin = exampleOrigin(type, found);
            ClassCheck check = new ClassCheck(new Access(type, found, elements, types), report);
            if (!found.equals(type)) {
                check.visible(type, Origin.of(type));
            }
            return check.example(found, origin);
        });
    }

    private static Origin exampleOrigin(TypeElement type, TypeElement example) {
        return AnnotationView.of(type, MultiTaskModel.class)
                .filter(view -> !example.equals(type))
                .map(view -> view.type("value").origin())
                .orElse(Origin.of(type));
    }

    private Optional<ModelDecl> read(TypeElement type, TypeElement example, Report report) {
        AnnotationCheck annotations = new AnnotationCheck(report);
        if (!annotations.compile(Inheritance.members(example))) {
            return Optional.empty();
        }
        Access access = new Access(type, example, elements, types);
        List<DeclaredMember> members = new MemberReader(example, access, types, report).read();
        return Optional.of(new ModelDecl(
                ElementNames.of(type),
                ElementNames.of(example),
                exampleOrigin(type, example),
                construction(example, members, access, report),
                members.stream().map(DeclaredMember::member).toList(),
                members.stream().flatMap(InputReader::read).toList(),
                members.stream()
                        .flatMap(declared -> OutputReader.task(declared).stream())
                        .toList(),
                TrunkReader.layers(type),
                heads(type, example, members),
                TrunkReader.training(type),
                Deprecation.isIn(type, example, members, elements),
                Origin.of(type)));
    }

    /** The heads on the members, then those on the type; one that is apart from its examples has only the latter. */
    private static List<HeadDecl> heads(TypeElement type, TypeElement example, List<DeclaredMember> members) {
        Stream<HeadDecl> onMembers = type.equals(example)
                ? members.stream()
                        .flatMap(declared -> OutputReader.heads(
                                declared.element(),
                                Optional.of(declared.member().name())))
                : Stream.empty();
        return Stream.concat(onMembers, OutputReader.heads(type, Optional.empty()))
                .toList();
    }

    private Construction construction(TypeElement example, List<DeclaredMember> members, Access access, Report report) {
        boolean unresolved =
                members.stream().anyMatch(declared -> declared.member().type().scalar() == Scalar.UNRESOLVED);
        return unresolved
                ? new Construction(List.of(), List.of())
                : new ConstructionReader(example, members, access, types).read(report);
    }
}
