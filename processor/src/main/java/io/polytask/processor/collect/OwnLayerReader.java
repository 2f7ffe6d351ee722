package io.polytask.processor.collect;

import io.polytask.processor.model.OwnLayer;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Signal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the class that a {@code @SharedLayer} names as a layer of the user's own. */
final class OwnLayerReader {
    private static final String INTERFACE = "io.polytask.layer.CustomLayer";
    private static final String SCOPE = "io.polytask.layer.Scope";
    private static final String ACTIVATIONS = "io.polytask.tensor.Activations";
    private static final String SEQUENCE = "io.polytask.tensor.Sequence";

    private OwnLayerReader() {}

    static Setting<OwnLayer> read(Setting<TypeMirror> custom, TypeElement model) {
        return new Setting<>(read(custom.value(), model), custom.given(), custom.origin());
    }

    private static OwnLayer read(TypeMirror mirror, TypeElement model) {
        if (mirror.getKind() != TypeKind.DECLARED) {
            return OwnLayer.none(ElementNames.of(model));
        }
        TypeElement type = Symbols.type(mirror);
        List<Signal.Form> forms = forms(type);
        return new OwnLayer(
                ElementNames.of(type),
                forms.get(0),
                forms.get(1),
                fault(type, forms, Symbols.packageOf(type).equals(Symbols.packageOf(model))));
    }

    private static Optional<String> fault(TypeElement type, List<Signal.Form> forms, boolean neighbour) {
        if (!canBeMade(type, neighbour)) {
            return Optional.of(
                    "must be a class that the generated code can make: not abstract, generic, inner or out of its"
                            + " sight");
        }
        boolean sound = !forms.contains(Signal.Form.UNKNOWN)
                && !(forms.get(0) == Signal.Form.VECTOR && forms.get(1) == Signal.Form.SEQUENCE);
        if (!sound) {
            return Optional.of(
                    "must itself implement CustomLayer<Activations, Activations>, CustomLayer<Sequence, Sequence> or"
                            + " CustomLayer<Sequence, Activations>");
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> isVisible(constructor, neighbour) && takes(constructor))
                ? Optional.empty()
                : Optional.of(
                        "needs a constructor (Scope, int, int), for the scope of its parameters and the widths of input"
                                + " and output");
    }

    private static boolean canBeMade(TypeElement type, boolean neighbour) {
        boolean nested = type.getNestingKind() == NestingKind.MEMBER;
        boolean nameable = !nested
                || (type.getModifiers().contains(Modifier.STATIC)
                        && isVisible(Objects.requireNonNull(type.getEnclosingElement()), neighbour));
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && type.getTypeParameters().isEmpty()
                && nameable
                && isVisible(type, neighbour);
    }

    private static boolean isVisible(Element element, boolean neighbour) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || (neighbour && !element.getModifiers().contains(Modifier.PRIVATE));
    }

    private static boolean takes(ExecutableElement constructor) {
        List<? extends TypeMirror> parameters =
                constructor.getParameters().stream().map(Element::asType).toList();
        return parameters.size() == 3
                && isNamed(parameters.get(0), SCOPE)
                && parameters.get(1).getKind() == TypeKind.INT
                && parameters.get(2).getKind() == TypeKind.INT;
    }

    /** What the interface says that it reads and gives. */
    private static List<Signal.Form> forms(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(mirror -> isNamed(mirror, INTERFACE))
                .map(mirror -> Symbols.declared(mirror).getTypeArguments())
                .filter(arguments -> arguments.size() == 2)
                .map(arguments -> List.of(form(arguments.get(0)), form(arguments.get(1))))
                .findFirst()
                .orElse(List.of(Signal.Form.UNKNOWN, Signal.Form.UNKNOWN));
    }

    private static Signal.Form form(TypeMirror type) {
        return isNamed(type, ACTIVATIONS)
                ? Signal.Form.VECTOR
                : isNamed(type, SEQUENCE) ? Signal.Form.SEQUENCE : Signal.Form.UNKNOWN;
    }

    private static boolean isNamed(TypeMirror type, String name) {
        return type.getKind() == TypeKind.DECLARED
                && Symbols.type(type).getQualifiedName().contentEquals(name);
    }
}
