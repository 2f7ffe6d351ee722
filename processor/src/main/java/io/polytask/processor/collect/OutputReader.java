package io.polytask.processor.collect;

import io.polytask.api.ClassWeights;
import io.polytask.api.Decoder;
import io.polytask.api.Head;
import io.polytask.api.Heads;
import io.polytask.api.Loss;
import io.polytask.api.Relation;
import io.polytask.api.Task;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.RelationDecl;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads the annotations that make a member a task, and those of heads. */
final class OutputReader {
    private OutputReader() {}

    static Optional<TaskDecl> task(DeclaredMember declared) {
        return AnnotationView.of(declared.element(), Task.class).map(view -> task(declared.member(), view));
    }

    private static TaskDecl task(Member member, AnnotationView view) {
        return new TaskDecl(
                member,
                TaskKind.of(member.type()),
                view.number("weight"),
                view.constant("loss", Loss.class),
                view.number("labelSmoothing"),
                view.constant("classWeights", ClassWeights.class),
                view.number("positiveWeight"),
                new RelationDecl(
                        view.texts("given"),
                        view.constant("relation", Relation.class),
                        view.flag("stopGradient"),
                        view.number("calibration")),
                view.written(),
                view.origin());
    }

    /** The heads on a member of this name, or on a type. */
    static Stream<HeadDecl> heads(Element element, Optional<String> member) {
        return AnnotationView.all(element, Head.class, Heads.class).stream().map(view -> head(member, view));
    }

    private static HeadDecl head(Optional<String> member, AnnotationView view) {
        return new HeadDecl(
                member,
                view.text("task"),
                view.text("from"),
                view.integers("hidden"),
                view.number("dropout"),
                view.constant("decoder", Decoder.class),
                view.written(),
                view.origin());
    }
}
