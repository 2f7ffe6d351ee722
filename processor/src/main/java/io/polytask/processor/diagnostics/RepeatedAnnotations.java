package io.polytask.processor.diagnostics;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The locations of repeated annotations. javac wraps them in a container that stands nowhere in the source, and its messager
 * then knows the annotated element alone; so their trees are looked up here.
 */
final class RepeatedAnnotations implements SourceLocations {
    private final Trees trees;

    private RepeatedAnnotations(Trees trees) {
        this.trees = trees;
    }

    /** Those of javac's own environment. */
    static RepeatedAnnotations in(ProcessingEnvironment environment) {
        return new RepeatedAnnotations(Trees.instance(environment));
    }

    /** Prints an error at a repeated annotation or one of its values. */
    @Override
    public boolean error(String message, Origin origin) {
        TreePath path = trees.getPath(origin.element());
        AnnotationMirror annotation = origin.annotation();
        if (path == null
                || annotation == null
                || origin.element().getAnnotationMirrors().contains(annotation)) {
            return false;
        }
        Tree tree = treeOf(annotation, origin, path);
        if (tree == null) {
            return false;
        }
        trees.printMessage(Kind.ERROR, message, tree, path.getCompilationUnit());
        return true;
    }

    private @Nullable Tree treeOf(AnnotationMirror annotation, Origin origin, TreePath path) {
        List<? extends AnnotationMirror> siblings = siblings(annotation, origin.element());
        List<? extends AnnotationTree> written = annotations(path.getLeaf()).stream()
                .filter(tree -> annotation.getAnnotationType().asElement().equals(elementOf(tree, path)))
                .toList();
        // An annotation within another is in no container, and the messager finds it by itself.
        if (siblings.isEmpty() || siblings.size() != written.size()) {
            return null;
        }
        AnnotationTree tree = written.get(siblings.indexOf(annotation));
        Origin.AttributeValue value = origin.value();
        return value == null ? tree : treeOf(value, tree);
    }

    /** All annotations in the container that holds this one. */
    private static List<? extends AnnotationMirror> siblings(AnnotationMirror annotation, Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(container -> container.getElementValues().values().stream())
                .map(RepeatedAnnotations::nested)
                .filter(list -> list.contains(annotation))
                .findFirst()
                .orElse(List.of());
    }

    private static List<AnnotationMirror> nested(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream()
                        .map(item -> ((AnnotationValue) item).getValue())
                        .filter(AnnotationMirror.class::isInstance)
                        .map(AnnotationMirror.class::cast)
                        .toList()
                : List.of();
    }

    private @Nullable Element elementOf(AnnotationTree tree, TreePath path) {
        return trees.getElement(TreePath.getPath(path.getCompilationUnit(), tree.getAnnotationType()));
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        if (declaration instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        return declaration instanceof VariableTree field ? field.getModifiers().getAnnotations() : List.of();
    }

    private static Tree treeOf(Origin.AttributeValue value, AnnotationTree tree) {
        Tree whole = argument(tree, value.attribute());
        return value.index() != Origin.AttributeValue.WHOLE && whole instanceof NewArrayTree array
                ? array.getInitializers().get(value.index())
                : whole;
    }

    private static Tree argument(AnnotationTree tree, String attribute) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(attribute)) {
                return assignment.getExpression();
            }
        }
        return tree;
    }
}
