package io.polytask.processor.collect;

import io.polytask.api.SharedLayer;
import io.polytask.api.SharedLayers;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds out whether javac would warn of what generated code mentions. */
final class Deprecation {
    private Deprecation() {}

    /** Whether a model's class, that of its examples, any of their members, enums or own layers is deprecated. */
    static boolean isIn(TypeElement type, TypeElement example, List<DeclaredMember> members, Elements elements) {
        List<Element> mentioned = new ArrayList<>(List.of(type, example));
        mentioned.addAll(Inheritance.members(example));
        for (DeclaredMember member : members) {
            TypeReader.enumOf(member.type()).ifPresent(mentioned::add);
        }
        for (AnnotationView layer : AnnotationView.all(type, SharedLayer.class, SharedLayers.class)) {
            TypeMirror custom = layer.type("custom").value();
            if (custom.getKind() == TypeKind.DECLARED) {
                mentioned.add(Symbols.type(custom));
            }
        }
        for (Element element : mentioned) {
            if (isDeprecated(element, elements)) {
                return true;
            }
        }
        return false;
    }

    /** An element is as deprecated as what it is in. */
    private static boolean isDeprecated(Element element, Elements elements) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (elements.isDeprecated(e)) {
                return true;
            }
        }
        return false;
    }
}
