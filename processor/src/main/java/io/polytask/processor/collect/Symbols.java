package io.polytask.processor.collect;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Elements and types as what they are known to be; a library that asks them first would cost a javac that starts a tenth more. */
final class Symbols {
    private Symbols() {}

    /** A declared type, or one that cannot be found. */
    static DeclaredType declared(TypeMirror type) {
        return (DeclaredType) type;
    }

    /** The class, record, interface or enum of a declared type. */
    static TypeElement type(TypeMirror type) {
        return (TypeElement) declared(type).asElement();
    }

    /** The package that an element is in. */
    static PackageElement packageOf(Element element) {
        Element around = element;
        while (!(around instanceof PackageElement)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        return (PackageElement) around;
    }
}
