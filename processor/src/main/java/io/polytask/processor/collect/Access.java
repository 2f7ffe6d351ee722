package io.polytask.processor.collect;

import io.polytask.processor.model.Accessor;
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

/** What code in the model's package can see, use and call of the class of an example. */
final class Access {
    private final PackageElement from;
    private final List<ExecutableElement> methods;
    private final Types types;
    private final List<TypeMirror> unchecked;

    Access(TypeElement model, TypeElement example, Elements elements, Types types) {
        this.from = Symbols.packageOf(model);
        this.methods = ElementFilter.methodsIn(elements.getAllMembers(example));
        this.types = types;
        this.unchecked = Stream.of(RuntimeException.class, Error.class)
                .map(type -> elements.getTypeElement(type.getName()).asType())
                .toList();
    }

    /** Whether generated code may name a type: it and the types around it are public, or at least not private in this package. */
    boolean isVisible(TypeElement type) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (!isAccessible(e)) {
                return false;
            }
        }
        return true;
    }

    /** Whether generated code may use a member, provided that it may name its class. */
    boolean isAccessible(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean near = Symbols.packageOf(member).equals(from);
        return modifiers.contains(Modifier.PUBLIC) || (near && !modifiers.contains(Modifier.PRIVATE));
    }

    /** Whether generated code may call a method or constructor: it is accessible and throws no checked exception. */
    boolean isCallable(ExecutableElement executable) {
        return isAccessible(executable) && executable.getThrownTypes().stream().allMatch(this::isUnchecked);
    }

    /** What reads a field: its accessor, or the field itself. */
    Optional<Accessor> accessor(VariableElement field, TypeMirror type) {
        String name = field.getSimpleName().toString();
        for (String getter : List.of(name, ElementNames.prefixed("get", name), ElementNames.prefixed("is", name))) {
            for (ExecutableElement method : methods) {
                if (reads(method, getter, type)) {
                    return Optional.of(new Accessor(getter, /* method= */ true));
                }
            }
        }
        return isAccessible(field) ? Optional.of(new Accessor(name, /* method= */ false)) : Optional.empty();
    }

    /** The setter of a member. */
    Optional<String> setter(String member, TypeMirror type) {
        String name = ElementNames.prefixed("set", member);
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
        return !method.getModifiers().contains(Modifier.STATIC) && isCallable(method);
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return unchecked.stream().anyMatch(type -> types.isSubtype(thrown, type));
    }
}
