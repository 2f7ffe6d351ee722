package io.polytask.processor.collect;

import io.polytask.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The names of types and properties, from those of javac's elements. */
final class ElementNames {
    private ElementNames() {}

    /** The name of a type with its package and the types around it. */
    static TypeRef of(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            names.addFirst(e.getSimpleName().toString());
        }
        return new TypeRef(Symbols.packageOf(type).getQualifiedName().toString(), List.copyOf(names));
    }

    /** What a getter reads: {@code text} for {@code getText()} and {@code text()}, {@code good} for {@code isGood()}. */
    static String property(ExecutableElement getter) {
        String name = getter.getSimpleName().toString();
        boolean yesNo = getter.getReturnType().getKind() == TypeKind.BOOLEAN;
        if (hasPrefix(name, "get")) {
            return decapitalized(name.substring(3));
        }
        return yesNo && hasPrefix(name, "is") ? decapitalized(name.substring(2)) : name;
    }

    /** The name with a prefix, as in {@code setText}. */
    static String prefixed(String prefix, String name) {
        return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean hasPrefix(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
