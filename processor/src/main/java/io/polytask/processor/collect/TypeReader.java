package io.polytask.processor.collect;

import io.polytask.processor.model.ValueType;
import io.polytask.processor.model.ValueType.Form;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Reads the Java type of a member. */
final class TypeReader {
    private static final Map<String, Scalar> SCALARS = Map.of(
            "java.lang.String", Scalar.STRING,
            "java.lang.Boolean", Scalar.BOOLEAN,
            "java.lang.Byte", Scalar.BYTE,
            "java.lang.Short", Scalar.SHORT,
            "java.lang.Integer", Scalar.INT,
            "java.lang.Long", Scalar.LONG,
            "java.lang.Float", Scalar.FLOAT,
            "java.lang.Double", Scalar.DOUBLE,
            "java.lang.Character", Scalar.CHAR);

    private static final String SPAN = "io.polytask.api.Span";

    private static final Map<TypeKind, Scalar> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, Scalar.BOOLEAN,
            TypeKind.BYTE, Scalar.BYTE,
            TypeKind.SHORT, Scalar.SHORT,
            TypeKind.INT, Scalar.INT,
            TypeKind.LONG, Scalar.LONG,
            TypeKind.FLOAT, Scalar.FLOAT,
            TypeKind.DOUBLE, Scalar.DOUBLE,
            TypeKind.CHAR, Scalar.CHAR);

    private TypeReader() {}

    static ValueType read(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return around(Form.ARRAY, array.getComponentType(), text(type));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return plain(type.getKind().isPrimitive() ? Form.PRIMITIVE : Form.OBJECT, type);
        }
        DeclaredType declared = Symbols.declared(type);
        return switch (qualifiedName(declared)) {
            case "java.util.OptionalDouble" ->
                new ValueType(Form.OPTIONAL, Scalar.DOUBLE, Optional.empty(), List.of(), text(type));
            case "java.util.List" -> elements(Form.LIST, declared);
            case "java.util.Set" -> elements(Form.SET, declared);
            default -> plain(Form.OBJECT, type);
        };
    }

    /** The enum in a member's type, be it alone or in a list or set. */
    static Optional<TypeElement> enumOf(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (Symbols.declared(type).asElement().getKind() == ElementKind.ENUM) {
            return Optional.of(Symbols.type(type));
        }
        List<? extends TypeMirror> arguments = Symbols.declared(type).getTypeArguments();
        return arguments.size() == 1 ? enumOf(arguments.get(0)) : Optional.empty();
    }

    private static ValueType elements(Form form, DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                ? new ValueType(form, Scalar.OTHER, Optional.empty(), List.of(), text(type))
                : around(form, type.getTypeArguments().get(0), text(type));
    }

    private static ValueType around(Form form, TypeMirror element, String text) {
        ValueType inner = spanned(element).map(type -> plain(form, type)).orElseGet(() -> plain(form, element));
        return new ValueType(form, scalar(element, inner.scalar()), inner.enumType(), inner.constants(), text);
    }

    private static Scalar scalar(TypeMirror element, Scalar inner) {
        if (element.getKind() == TypeKind.ARRAY) {
            return Scalar.OTHER;
        }
        if (spanned(element).isEmpty() || inner == Scalar.UNRESOLVED) {
            return inner;
        }
        return inner == Scalar.ENUM ? Scalar.SPAN : Scalar.OTHER;
    }

    /** The type in {@code Span<...>}. */
    private static Optional<TypeMirror> spanned(TypeMirror element) {
        if (element.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = Symbols.declared(element);
        return qualifiedName(declared).equals(SPAN)
                ? declared.getTypeArguments().stream()
                        .<TypeMirror>map(type -> type)
                        .findFirst()
                : Optional.empty();
    }

    private static ValueType plain(Form form, TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared(form, Symbols.declared(type));
            case ERROR -> new ValueType(form, Scalar.UNRESOLVED, Optional.empty(), List.of(), text(type));
            case TYPEVAR ->
                new ValueType(
                        form,
                        isOfClass((TypeVariable) type) ? Scalar.UNRESOLVED : Scalar.OTHER,
                        Optional.empty(),
                        List.of(),
                        text(type));
            default ->
                new ValueType(
                        form,
                        PRIMITIVES.getOrDefault(type.getKind(), Scalar.OTHER),
                        Optional.empty(),
                        List.of(),
                        text(type));
        };
    }

    private static boolean isOfClass(TypeVariable variable) {
        return variable.asElement().getEnclosingElement() instanceof TypeElement;
    }

    private static ValueType declared(Form form, DeclaredType type) {
        Element element = type.asElement();
        if (element.getKind() != ElementKind.ENUM) {
            Scalar scalar = SCALARS.getOrDefault(qualifiedName(type), Scalar.OTHER);
            return new ValueType(form, scalar, Optional.empty(), List.of(), text(type));
        }
        List<String> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
        return new ValueType(
                form, Scalar.ENUM, Optional.of(ElementNames.of((TypeElement) element)), constants, text(type));
    }

    private static String qualifiedName(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    /** The type with simple names and without annotations. */
    private static String text(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return text(array.getComponentType()) + "[]";
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
        }
        String arguments =
                declared.getTypeArguments().stream().map(TypeReader::text).collect(Collectors.joining(", "));
        return declared.asElement().getSimpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
    }
}
