package io.polytask.processor.collect;

import io.polytask.processor.model.Member;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A member as the class of the example declares it.
 *
 * @param element what carries its annotations: a field or a getter
 * @param field the field, if there is one of this name and type
 * @param annotated whether it carries any of the annotations of members
 */
record DeclaredMember(
        Member member, Element element, TypeMirror type, Optional<VariableElement> field, boolean annotated) {
    /** The same, a getter, with the field that it reads. */
    DeclaredMember backedBy(Optional<VariableElement> field) {
        return new DeclaredMember(member, element, type, field, annotated);
    }

    /** Whether it is a field, be it with or without a getter. */
    boolean isField() {
        return field.isPresent();
    }

    /** Whether the reader must fill it: an input or label, unless it is unreadable, which is a mistake of its own. */
    boolean mustBeFilled() {
        return annotated && member.accessor().isPresent();
    }
}
