package io.polytask.processor.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.apt.model.ElementImpl;
import org.eclipse.jdt.internal.compiler.env.IBinaryType;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.eclipse.jdt.internal.compiler.lookup.BinaryTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.FieldBinding;
import org.eclipse.jdt.internal.compiler.lookup.MethodBinding;

/** The order in which a class file lists its fields and methods, as javac wrote it: Eclipse's compiler sorts them by their names. */
final class EclipseOrder {
    /** The fields by their names, then the methods by their names and descriptors. */
    private final List<String> order;

    private EclipseOrder(List<String> order) {
        this.order = order;
    }

    /** That of a type: none if it comes from a source, or if this edition of the compiler does not tell. */
    static EclipseOrder of(TypeElement type) {
        try {
            ElementImpl element = (ElementImpl) type;
            if (element._binding instanceof BinaryTypeBinding binding) {
                NameEnvironmentAnswer answer =
                        element._env.getLookupEnvironment().nameEnvironment.findType(binding.compoundName);
                if (answer != null && answer.getBinaryType() != null) {
                    return new EclipseOrder(members(answer.getBinaryType()));
                }
            }
        } catch (LinkageError | ClassCastException otherEdition) {
            // Then the compiler's order is the only one that there is.
        }
        return new EclipseOrder(List.of());
    }

    /** The index of a member; -1 for what has none. */
    int of(Element member) {
        return order.isEmpty() ? -1 : order.indexOf(key(member));
    }

    private static List<String> members(IBinaryType type) {
        List<String> members = new ArrayList<>();
        Stream.ofNullable(type.getFields())
                .flatMap(Stream::of)
                .forEach(field -> members.add(new String(field.getName())));
        Stream.ofNullable(type.getMethods())
                .flatMap(Stream::of)
                .forEach(method ->
                        members.add(new String(method.getSelector()) + new String(method.getMethodDescriptor())));
        return members;
    }

    private static String key(Element member) {
        if (((ElementImpl) member)._binding instanceof MethodBinding method) {
            return new String(method.selector) + new String(method.signature());
        }
        return ((ElementImpl) member)._binding instanceof FieldBinding field ? new String(field.name) : "";
    }
}
