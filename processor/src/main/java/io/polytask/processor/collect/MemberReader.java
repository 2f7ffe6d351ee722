package io.polytask.processor.collect;

import static io.polytask.processor.diagnostics.DiagnosticId.DUPLICATE_NAME;
import static io.polytask.processor.diagnostics.DiagnosticId.UNREADABLE_MEMBER;
import static io.polytask.processor.diagnostics.DiagnosticId.UNRESOLVED_TYPE;

import com.google.errorprone.annotations.FormatMethod;
import io.polytask.api.Column;
import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Accessor;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.ValueType;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the members of the class of an example: all its fields, and the getters that carry annotations. */
final class MemberReader {
    private final TypeElement example;
    private final Access access;
    private final Types types;
    private final Report report;

    MemberReader(TypeElement example, Access access, Types types, Report report) {
        this.example = example;
        this.access = access;
        this.types = types;
        this.report = report;
    }

    /** The members in the order of the source, those of superclasses first. */
    List<DeclaredMember> read() {
        List<DeclaredMember> members = new ArrayList<>();
        for (Element element : Inheritance.members(example)) {
            // javac's record components are variables, too, beside the fields that they stand for.
            if (element.getKind() == ElementKind.FIELD) {
                field((VariableElement) element).ifPresent(members::add);
            } else if (element instanceof ExecutableElement method && MemberAnnotations.isAnnotated(method)) {
                getter(method).ifPresent(members::add);
            }
        }
        return merged(members);
    }

    /** A field and its getter are one member: the one of them that carries annotations. */
    private List<DeclaredMember> merged(List<DeclaredMember> members) {
        Map<String, DeclaredMember> byName = new LinkedHashMap<>();
        for (DeclaredMember declared : members) {
            byName.merge(declared.member().name(), declared, this::merged);
        }
        return List.copyOf(byName.values());
    }

    private DeclaredMember merged(DeclaredMember first, DeclaredMember second) {
        if (first.annotated() && second.annotated()) {
            report.error(
                    DUPLICATE_NAME,
                    second.member().origin(),
                    "%s carries annotations twice, on its field and on a getter, or in a superclass. Keep them in one place.",
                    second.member().name());
        }
        return first.annotated()
                ? first
                : second.backedBy(first.field().filter(field -> types.isSameType(first.type(), second.type())));
    }

    private Optional<DeclaredMember> field(VariableElement field) {
        Element carrier = MemberAnnotations.carrier(field);
        boolean annotated = MemberAnnotations.isAnnotated(carrier);
        boolean shared = field.getModifiers().contains(Modifier.STATIC);
        if (shared && !annotated) {
            return Optional.empty();
        }
        TypeMirror type = types.asMemberOf((DeclaredType) example.asType(), field);
        String name = field.getSimpleName().toString();
        Optional<Accessor> accessor = shared ? Optional.empty() : access.accessor(field, type);
        if (shared) {
            unreadable(field, "is static, but each example has values of its own. Make it an instance field");
        } else if (annotated && accessor.isEmpty()) {
            unreadable(
                    field,
                    "cannot be read by generated code. Give it an accessor %s() or %s() without checked exceptions, or"
                            + " make the field visible",
                    name,
                    ElementNames.prefixed("get", name));
        }
        Member member = member(carrier, name, accessor, type, annotated);
        return Optional.of(new DeclaredMember(member, carrier, type, Optional.of(field), annotated));
    }

    private Optional<DeclaredMember> getter(ExecutableElement method) {
        if (example.getKind() == ElementKind.RECORD) {
            if (!MemberAnnotations.isComponentAccessor(method, example)) {
                unreadable(method, "is a method of a record. Annotate the record's component instead");
            }
            return Optional.empty();
        }
        TypeMirror type = ((ExecutableType) types.asMemberOf((DeclaredType) example.asType(), method)).getReturnType();
        boolean getter = access.isGetter(method);
        if (!getter) {
            unreadable(
                    method,
                    "is no getter that generated code can call: a visible instance method that takes nothing, throws no"
                            + " checked exception and returns a value");
        }
        Optional<Accessor> accessor = getter
                ? Optional.of(new Accessor(method.getSimpleName().toString(), /* method= */ true))
                : Optional.empty();
        Member member = member(method, ElementNames.property(method), accessor, type, true);
        return Optional.of(new DeclaredMember(member, method, type, Optional.empty(), true));
    }

    private Member member(
            Element element, String name, Optional<Accessor> accessor, TypeMirror type, boolean annotated) {
        ValueType read = TypeReader.read(type);
        if (read.scalar() == Scalar.UNRESOLVED && example.getTypeParameters().isEmpty()) {
            report.error(
                    UNRESOLVED_TYPE,
                    Origin.of(element),
                    "The type %s of %s cannot be found. Look for a misspelling, a missing import or dependency, or an"
                            + " earlier error.",
                    read,
                    name);
        }
        if (annotated) {
            TypeReader.enumOf(type)
                    .filter(type1 -> !access.isVisible(type1))
                    .ifPresent(hidden -> unreadable(
                            element,
                            "has the type %s, which generated code cannot see. Make it visible in the model's package",
                            hidden.getSimpleName()));
        }
        Optional<AnnotationView> column = AnnotationView.of(element, Column.class);
        return new Member(
                name,
                accessor,
                read,
                column.map(view -> view.text("value"))
                        .filter(Setting::given)
                        .orElseGet(() -> new Setting<>(name, false, Origin.of(element))),
                column.map(view -> view.integer("index")).orElseGet(() -> new Setting<>(-1, false, Origin.of(element))),
                Origin.of(element));
    }

    @FormatMethod
    private void unreadable(Element element, String why, Object... arguments) {
        report.error(
                UNREADABLE_MEMBER,
                Origin.of(element),
                "%s %s.",
                element.getSimpleName(),
                String.format(why, arguments));
    }
}
