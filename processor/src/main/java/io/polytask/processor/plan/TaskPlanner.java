package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import io.polytask.api.ClassWeights;
import io.polytask.api.Decoder;
import io.polytask.api.Loss;
import io.polytask.api.Relation;
import io.polytask.processor.model.RelationDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the tasks: how each label is read, encoded and held, what predicts it and what the prediction is. */
final class TaskPlanner {
    /** So many heads that read the same multiply together: with two, copying their columns takes what a product spares. */
    private static final int STACKED = 3;

    private final Names names;
    private final ClassName taskEnum;
    /** The tasks that others are given. */
    private final Set<String> given;
    /** The heads that multiply together with others. */
    private final List<ResolvedHead> stacked;

    TaskPlanner(Names names, ClassName taskEnum, ResolvedModel model) {
        this.names = names;
        this.taskEnum = taskEnum;
        given = model.heads().stream()
                .flatMap(head -> head.task().relation().names().stream())
                .collect(Collectors.toSet());
        stacked = model.heads().stream()
                .filter(this::readsAsItIs)
                .collect(Collectors.groupingBy(head -> source(head).name()))
                .values()
                .stream()
                .filter(readers -> readers.size() >= STACKED)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether what goes into the head's first layer can be the same as for other heads. */
    private boolean readsAsItIs(ResolvedHead head) {
        boolean related = given.contains(head.task().name())
                || !head.task().relation().names().isEmpty();
        return head.dropout() == 0 && !source(head).signal().perTask() && !related;
    }

    private static Source source(ResolvedHead head) {
        return head.from().orElseThrow();
    }

    /** The task of a head that reads this expression. */
    TaskPlan plan(ResolvedHead head, CodeBlock source) {
        TaskDecl task = head.task();
        TaskTypes types = TaskTypes.of(head);
        Optional<ConditionPlan> condition = condition(head);
        CodeBlock read = condition
                .map(join -> CodeBlock.of("$N.forward($L, pass)", join.name(), source))
                .orElse(source);
        CodeBlock width = condition
                .map(join -> CodeBlock.of("$N.width()", join.name()))
                .orElse(CodeBlock.of("$L", source(head).signal().width()));
        return new TaskPlan(
                task.name(),
                names.constant(task.name()),
                names.field(task.name()),
                names.component(task.name()),
                types.kind(),
                CodeBlock.of("$N.$L", names.example(), task.member().accessor()),
                types.prediction(),
                coding(head, types),
                new HeadPlan(
                        types.head(),
                        head(head, types, width),
                        inputs(task, read),
                        condition,
                        given.contains(task.name())));
    }

    private Optional<ConditionPlan> condition(ResolvedHead head) {
        RelationDecl relation = head.task().relation();
        if (!relation.conditions()) {
            return Optional.empty();
        }
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", source(head).signal().width()));
        arguments.add(stopGradient(relation));
        relation.names().forEach(name -> arguments.add(CodeBlock.of("$N", names.field(name))));
        return Optional.of(new ConditionPlan(
                names.fresh(names.field(head.task().name()) + "Inputs"),
                Expressions.make(CoreTypes.CONDITION, arguments)));
    }

    private static CodeBlock stopGradient(RelationDecl relation) {
        return CodeBlock.of("/* stopGradient= */ $L", relation.stopGradient().value());
    }

    /** A column of tags or spans is aligned with that of the text whose tokens they are of. */
    private CodingPlan coding(ResolvedHead head, TaskTypes types) {
        CodeBlock encoder = encoder(head.task(), types);
        String field = names.field(head.task().name());
        if (!head.task().kind().isOfTokens()) {
            return CodingPlan.of(types.encoder(), encoder, types.column(), field);
        }
        String text = source(head).signal().text().orElseThrow();
        return CodingPlan.aligned(types.encoder(), encoder, types.column(), field, names.field(text));
    }

    /** What the head reads; that of spans also knows where the tokens stand. */
    private CodeBlock inputs(TaskDecl task, CodeBlock source) {
        return task.kind() == TaskKind.SPANS ? CodeBlock.of("$L, batch.$N", source, names.field(task.name())) : source;
    }

    private static CodeBlock encoder(TaskDecl task, TaskTypes types) {
        if (!(types.encoder() instanceof ParameterizedTypeName parameterized)) {
            return CodeBlock.of("new $T($S)", types.encoder(), task.name());
        }
        ClassName encoder = parameterized.rawType();
        ValueType type = task.member().type();
        return type.enumType()
                .map(constants -> CodeBlock.of(
                        "$T.of($S, $T.of($T.values()))", encoder, task.name(), List.class, JavaTypes.of(constants)))
                .orElseGet(() -> CodeBlock.of("$T.learned($S)", encoder, task.name()));
    }

    private CodeBlock head(ResolvedHead head, TaskTypes types, CodeBlock width) {
        TaskDecl task = head.task();
        List<CodeBlock> arguments = new ArrayList<>();
        CodeBlock constant = CodeBlock.of("$T.$L", taskEnum, names.constant(task.name()));
        arguments.add(
                stacked.contains(head)
                        ? CodeBlock.of(
                                "layout.head($L, $S)", constant, source(head).name())
                        : CodeBlock.of("layout.head($L)", constant));
        arguments.add(settings(head, width));
        CodeBlock encoder = CodeBlock.of("encoding.$N", names.field(task.name()));
        switch (task.kind()) {
            case CLASSIFICATION -> {
                arguments.add(encoder);
                arguments.add(
                        Literals.named("labelSmoothing", task.labelSmoothing().value()));
                arguments.add(CodeBlock.of(
                        "$T.$L", ClassWeights.class, task.classWeights().value()));
            }
            case BINARY -> {
                arguments.add(
                        Literals.named("positiveWeight", task.positiveWeight().value()));
                addEarlier(task.relation(), arguments);
            }
            case REGRESSION -> {
                arguments.add(encoder);
                arguments.add(CodeBlock.of("$T.$L", Loss.class, loss(task)));
            }
            case MULTI_LABEL -> {
                arguments.add(encoder);
                arguments.add(
                        Literals.named("positiveWeight", task.positiveWeight().value()));
            }
            case TAGGING -> {
                arguments.add(encoder);
                if (head.decoder() != Decoder.CRF) {
                    arguments.add(Literals.named(
                            "labelSmoothing", task.labelSmoothing().value()));
                }
            }
            case SPANS -> {
                arguments.add(encoder);
                arguments.add(CodeBlock.of("$T.$L", Decoder.class, head.decoder()));
            }
            case UNSUPPORTED -> throw new IllegalStateException("No rule has refused the label " + task.name() + ".");
        }
        return Expressions.make(types.head(), arguments);
    }

    private void addEarlier(RelationDecl relation, List<CodeBlock> arguments) {
        if (relation.names().isEmpty() || relation.conditions()) {
            return;
        }
        if (relation.relation().value() == Relation.TRANSFER) {
            arguments.add(Literals.named("calibration", relation.calibration().value()));
        }
        arguments.add(stopGradient(relation));
        arguments.add(CodeBlock.of("$N", names.field(relation.names().get(0))));
    }

    private static Loss loss(TaskDecl task) {
        Loss loss = task.loss().value();
        return loss == Loss.DEFAULT ? Loss.SQUARED : loss;
    }

    private static CodeBlock settings(ResolvedHead head, CodeBlock width) {
        CodeBlock hidden =
                head.hidden().stream().map(units -> CodeBlock.of("$L", units)).collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($L, $T.of($L), $L)",
                CoreTypes.HEAD_SETTINGS,
                width,
                List.class,
                hidden,
                Literals.of(head.dropout()));
    }
}
