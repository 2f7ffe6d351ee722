package io.polytask.processor.collect;

import io.polytask.processor.diagnostics.Compiler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a class has of its superclasses. */
final class Inheritance {
    private Inheritance() {}

    /** The class after its superclasses, without {@code Object}. */
    static List<TypeElement> classes(TypeElement type) {
        List<TypeElement> classes = new ArrayList<>();
        classes.add(type);
        for (TypeMirror parent = type.getSuperclass(); parent.getKind() == TypeKind.DECLARED; ) {
            TypeElement element = Symbols.type(parent);
            parent = element.getSuperclass();
            if (parent.getKind() != TypeKind.NONE) {
                classes.add(0, element);
            }
        }
        return classes;
    }

    /** What the class and its superclasses declare, in the order of the source. */
    static List<Element> members(TypeElement type) {
        return classes(type).stream()
                .<Element>flatMap(owner -> owner.getEnclosedElements().stream().sorted(asWritten(owner)))
                .toList();
    }

    /** The order of the source where Eclipse's compiler has another; what is in order stays. */
    private static Comparator<Element> asWritten(TypeElement owner) {
        List<Name> components =
                owner.getRecordComponents().stream().map(Element::getSimpleName).toList();
        if (components.isEmpty() && Compiler.of(owner) == Compiler.ECLIPSE) {
            return Comparator.comparingInt(EclipseOrder.of(owner)::of);
        }
        return Comparator.comparingInt(
                member -> member.getKind() == ElementKind.FIELD ? components.indexOf(member.getSimpleName()) : -1);
    }
}
