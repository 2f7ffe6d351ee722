package io.polytask.processor.collect;

import com.google.auto.common.MoreTypes;
import io.polytask.api.SharedLayer;
import io.polytask.api.SharedLayers;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Finds out whether javac would warn of what generated code speaks of. */
final class Deprecation {
    private Deprecation() {}

    /** Whether a model's class, that of its examples, any of their members, enums or own layers is deprecated. */
    static boolean isIn(TypeElement type, TypeElement example, List<DeclaredMember> members, Elements elements) {
        Stream<Element> enums = members.stream().flatMap(declared -> TypeReader.enumOf(declared.type()).stream());
        Stream<Element> layers = AnnotationView.all(type, SharedLayer.class, SharedLayers.class).stream()
                .map(view -> view.type("custom").value())
                .filter(layer -> layer.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement);
        return Stream.of(Stream.of(type, example), Inheritance.members(example).stream(), enums, layers)
                .flatMap(spokenOf -> spokenOf)
                .flatMap(Deprecation::withOwners)
                .anyMatch(elements::isDeprecated);
    }

    private static Stream<Element> withOwners(Element element) {
        return Stream.iterate(element, e -> e != null, Element::getEnclosingElement);
    }
}
