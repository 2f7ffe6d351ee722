package io.polytask.processor.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.eclipse.jdt.internal.compiler.apt.model.AnnotationMirrorImpl;
import org.eclipse.jdt.internal.compiler.apt.model.ElementImpl;
import org.eclipse.jdt.internal.compiler.ast.ASTNode;
import org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.AbstractVariableDeclaration;
import org.eclipse.jdt.internal.compiler.ast.Annotation;
import org.eclipse.jdt.internal.compiler.ast.ArrayInitializer;
import org.eclipse.jdt.internal.compiler.ast.Expression;
import org.eclipse.jdt.internal.compiler.ast.FieldDeclaration;
import org.eclipse.jdt.internal.compiler.ast.MemberValuePair;
import org.eclipse.jdt.internal.compiler.ast.RecordComponent;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.lookup.AnnotationBinding;
import org.eclipse.jdt.internal.compiler.lookup.FieldBinding;
import org.eclipse.jdt.internal.compiler.lookup.MethodBinding;
import org.eclipse.jdt.internal.compiler.lookup.RecordComponentBinding;
import org.eclipse.jdt.internal.compiler.lookup.SourceTypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * The locations that Eclipse's compiler leaves out: its messager knows none for a record and its components, nor for an item of a
 * list. But it takes the location of a field from the declaration of the field, so one is made up that stands where the
 * mistake is.
 */
final class EclipseLocations implements SourceLocations {
    private final Messager messager;

    EclipseLocations(Messager messager) {
        this.messager = messager;
    }

    /** Prints an error wherever the compiler's tree has its element. */
    @Override
    public boolean error(String message, Origin origin) {
        try {
            Optional<Element> marker = marker(origin);
            marker.ifPresent(field -> messager.printMessage(Kind.ERROR, message, field));
            return marker.isPresent();
        } catch (LinkageError | ClassCastException otherEdition) {
            return false; // the tree is none of the compiler's public classes
        }
    }

    private static Optional<Element> marker(Origin origin) {
        ElementImpl element = (ElementImpl) origin.element();
        return Declaration.of(element).map(declaration -> {
            ASTNode node = node(declaration, origin);
            return element._env.getFactory().newElement(new Marker(declaration.owner(), node));
        });
    }

    @SuppressWarnings("ReferenceEquality") // which of the annotations it is, not which ones are alike
    private static ASTNode node(Declaration declaration, Origin origin) {
        AnnotationMirror mirror = origin.annotation();
        if (mirror == null) {
            return declaration.name();
        }
        AnnotationBinding binding = ((AnnotationMirrorImpl) mirror)._binding;
        Origin.AttributeValue value = origin.value();
        return declaration.annotations().stream()
                .flatMap(EclipseLocations::withNested)
                .filter(annotation -> annotation.getCompilerAnnotation() == binding)
                .findFirst()
                .<ASTNode>map(annotation -> value == null ? annotation : node(annotation, value))
                .orElse(declaration.name());
    }

    private static Expression node(Annotation annotation, Origin.AttributeValue value) {
        Expression whole = Arrays.stream(annotation.memberValuePairs())
                .filter(pair -> value.attribute().contentEquals(new String(pair.name)))
                .map(pair -> pair.value)
                .findFirst()
                .orElse(annotation);
        return value.index() != Origin.AttributeValue.WHOLE && whole instanceof ArrayInitializer array
                ? array.expressions[value.index()]
                : whole;
    }

    private static Stream<Annotation> withNested(Annotation annotation) {
        Stream<Annotation> nested = Arrays.stream(annotation.memberValuePairs())
                .map((MemberValuePair pair) -> pair.value)
                .flatMap(value -> value instanceof ArrayInitializer array && array.expressions != null
                        ? Arrays.stream(array.expressions)
                        : Stream.of(value))
                .filter(Annotation.class::isInstance)
                .map(Annotation.class::cast)
                .flatMap(EclipseLocations::withNested);
        return Stream.concat(Stream.of(annotation), nested);
    }

    /**
     * What the source has of an element.
     *
     * @param owner the type that it is, or is a member of
     * @param name spans its name
     */
    private record Declaration(SourceTypeBinding owner, ASTNode name, List<Annotation> annotations) {
        Declaration(SourceTypeBinding owner, ASTNode name, Annotation @Nullable [] annotations) {
            this(owner, name, annotations == null ? List.of() : List.of(annotations));
        }

        /** Empty for what comes from a class file. */
        static Optional<Declaration> of(ElementImpl element) {
            if (element._binding instanceof SourceTypeBinding type) {
                TypeDeclaration declared = type.scope.referenceContext;
                return Optional.of(new Declaration(type, declared, declared.annotations));
            }
            if (element._binding instanceof FieldBinding field
                    && field.declaringClass instanceof SourceTypeBinding owner) {
                return variable(owner, field).map(found -> new Declaration(owner, found, found.annotations));
            }
            if (element._binding instanceof RecordComponentBinding component
                    && component.declaringRecord instanceof SourceTypeBinding owner) {
                RecordComponent declared = component.sourceRecordComponent();
                return Optional.ofNullable(declared).map(found -> new Declaration(owner, found, found.annotations));
            }
            if (element._binding instanceof MethodBinding method
                    && method.declaringClass instanceof SourceTypeBinding owner) {
                AbstractMethodDeclaration declared = method.sourceMethod();
                return Optional.ofNullable(declared).map(found -> new Declaration(owner, found, found.annotations));
            }
            return Optional.empty();
        }

        /** The declaration of a field: of a record's, that of the component. */
        private static Optional<? extends AbstractVariableDeclaration> variable(
                SourceTypeBinding owner, FieldBinding field) {
            RecordComponent[] components = owner.scope.referenceContext.recordComponents;
            return Optional.<AbstractVariableDeclaration>ofNullable(field.sourceField())
                    .or(() -> Stream.ofNullable(components)
                            .flatMap(Arrays::stream)
                            .filter(component -> Arrays.equals(component.name, field.name))
                            .findFirst());
        }
    }

    /** A field that is declared where a node stands. */
    private static final class Marker extends FieldBinding {
        private final FieldDeclaration declaration;

        Marker(SourceTypeBinding owner, ASTNode node) {
            super(new char[0], owner, 0, owner, null);
            declaration = new FieldDeclaration(name, node.sourceStart, node.sourceEnd);
        }

        @Override
        public FieldDeclaration sourceField() {
            return declaration;
        }
    }
}
