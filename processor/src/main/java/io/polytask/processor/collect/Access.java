package io.polytask.processor.collect;

import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What code in the model's package can call and touch of the class of an example. */
final class Access {
    private final PackageElement from;
    private final List<ExecutableElement> methods;
    private final Types types;
    private final List<TypeMirror> unchecked;

    Access(TypeElement model, TypeElement example, Elements elements, Types types) {
        this.from = MoreElements.getPackage(model);
        this.methods = ElementFilter.methodsIn(elements.getAllMembers(example));
        this.types = types;
        this.unchecked = Stream.of(RuntimeException.class, Error.class)
                .map(type -> elements.getTypeElement(type.getName()).asType())
                .toList();
    }

    /** Whether a type may be named: it and the types around it are public, or at least not private in this package. */
    boolean reaches(TypeElement type) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .allMatch(this::touches);
    }

    /** Whether a member may be touched, provided that its class may. */
    boolean touches(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean near = MoreElements.getPackage(member).equals(from);
        return modifiers.contains(Modifier.PUBLIC) || (near && !modifiers.contains(Modifier.PRIVATE));
    }

    /** Whether generated code may call a method or constructor: it is within reach and throws no checked exception. */
    boolean calls(ExecutableElement executable) {
        return touches(executable) && executable.getThrownTypes().stream().allMatch(this::isUnchecked);
    }

    /** What reads a field: its accessor, or the field itself. */
    Optional<String> reader(VariableElement field, TypeMirror type) {
        String name = field.getSimpleName().toString();
        Stream<String> names = Stream.of(name, Names.prefixed("get", name), Names.prefixed("is", name));
        return names.filter(candidate -> methods.stream().anyMatch(method -> reads(method, candidate, type)))
                .findFirst()
                .map(getter -> getter + "()")
                .or(() -> touches(field) ? Optional.of(name) : Optional.empty());
    }

    /** The setter of a member. */
    Optional<String> setter(String member, TypeMirror type) {
        String name = Names.prefixed("set", member);
        return methods.stream()
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && isInstance(method)
                        && method.getParameters().size() == 1
                        && types.isSameType(method.getParameters().get(0).asType(), type))
                .findFirst()
                .map(method -> name);
    }

    /** Whether a method is a getter that can be called: neither static, nor void, nor with parameters. */
    boolean isGetter(ExecutableElement method) {
        return isInstance(method)
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }

    private boolean reads(ExecutableElement method, String name, TypeMirror type) {
        return method.getSimpleName().contentEquals(name)
                && isGetter(method)
                && types.isSameType(method.getReturnType(), type);
    }

    private boolean isInstance(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC) && calls(method);
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return unchecked.stream().anyMatch(type -> types.isSubtype(thrown, type));
    }
}
