package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import io.polytask.api.Decoder;
import io.polytask.api.Loss;
import io.polytask.api.Relation;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.RelationDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the tasks: how each label is read, encoded and held, what predicts it and what the prediction is. */
final class TaskPlanner {
    private final Names names;
    private final ClassName taskEnum;
    /** The tasks that others are given. */
    private final Set<String> given;

    TaskPlanner(Names names, ClassName taskEnum, ResolvedModel model) {
        this.names = names;
        this.taskEnum = taskEnum;
        given = model.heads().stream()
                .flatMap(head -> head.task().relation().names().stream())
                .collect(Collectors.toSet());
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
    TaskPlan plan(ResolvedHead head, Expression source) {
        TaskDecl task = head.task();
        TaskTypes types = TaskTypes.of(head);
        return new TaskPlan(
                task.name(),
                names.constant(task.name()),
                names.field(task.name()),
                names.component(task.name()),
                types.meaning(),
                types.labels(),
                names.read(task.member()),
                types.prediction(),
                coding(head, types),
                head(head, types, source));
    }

    private HeadPlan head(ResolvedHead head, TaskTypes types, Expression source) {
        TaskDecl task = head.task();
        Optional<ConditionPlan> condition = condition(head);
        Expression width = condition
                .map(join -> Expression.name(join.name()).call("width"))
                .orElse(Expression.number(source(head).signal().width()));
        List<Expression> arguments = new ArrayList<>(List.of(scope(head), settings(head, width)));
        addSettings(head, arguments);
        return new HeadPlan(
                types.head(),
                Expression.create(types.head(), arguments),
                inputs(task, source, condition),
                condition,
                given.contains(task.name()));
    }

    /** The source, joined with what the task is given; a head of spans also reads where the tokens stand. */
    private List<Expression> inputs(TaskDecl task, Expression source, Optional<ConditionPlan> condition) {
        Expression read = condition
                .map(join -> Expression.name(join.name()).call("forward", source, Expression.name("pass")))
                .orElse(source);
        return task.kind() == TaskKind.SPANS
                ? List.of(read, Expression.name("batch").field(names.field(task.name())))
                : List.of(read);
    }

    private Optional<ConditionPlan> condition(ResolvedHead head) {
        RelationDecl relation = head.task().relation();
        if (!relation.conditions()) {
            return Optional.empty();
        }
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Expression.number(source(head).signal().width()));
        arguments.add(stopGradient(relation));
        relation.names().forEach(name -> arguments.add(Expression.name(names.field(name))));
        return Optional.of(new ConditionPlan(
                names.fresh(names.field(head.task().name()) + "Inputs"),
                Expression.create(CoreTypes.CONDITION, arguments)));
    }

    private static Expression stopGradient(RelationDecl relation) {
        return Expression.named("stopGradient", relation.stopGradient().value());
    }

    /** A column of tags or spans is aligned with that of the text whose tokens they are of. */
    private CodingPlan coding(ResolvedHead head, TaskTypes types) {
        Expression encoder = encoder(head.task(), types);
        String field = names.field(head.task().name());
        if (!head.task().kind().isOfTokens()) {
            return CodingPlan.of(types.encoder(), encoder, types.column(), field);
        }
        String text = source(head).signal().text().orElseThrow();
        return CodingPlan.aligned(types.encoder(), encoder, types.column(), field, names.field(text));
    }

    private static Expression encoder(TaskDecl task, TaskTypes types) {
        Expression name = Expression.text(task.name());
        if (!(types.encoder() instanceof ParameterizedTypeName parameterized)) {
            return Expression.create(types.encoder(), List.of(name));
        }
        Expression encoder = Expression.type(parameterized.rawType());
        return types.labels()
                .map(constants -> encoder.call("of", name, JavaTypes.constants(constants)))
                .orElseGet(() -> encoder.call("learned", name));
    }

    /** {@code layout.head(ReviewTask.CATEGORY, "hidden")}; without the source where no other head can read the same. */
    private Expression scope(ResolvedHead head) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Expression.type(taskEnum).field(names.constant(head.task().name())));
        if (readsAsItIs(head)) {
            arguments.add(Expression.text(source(head).name()));
        }
        return Expression.name("layout").call("head", arguments);
    }

    /** What a head of its kind is told. */
    private void addSettings(ResolvedHead head, List<Expression> arguments) {
        TaskDecl task = head.task();
        Expression encoder = Expression.name("encoding").field(names.field(task.name()));
        switch (task.kind()) {
            case CLASSIFICATION -> {
                arguments.add(encoder);
                arguments.add(labelSmoothing(task));
                arguments.add(Expression.constant(task.classWeights().value()));
            }
            case BINARY -> {
                arguments.add(positiveWeight(task));
                addEarlier(task.relation(), arguments);
            }
            case REGRESSION -> {
                arguments.add(encoder);
                arguments.add(Expression.constant(loss(task)));
            }
            case MULTI_LABEL -> {
                arguments.add(encoder);
                arguments.add(positiveWeight(task));
            }
            case TAGGING -> {
                arguments.add(encoder);
                if (head.decoder() != Decoder.CRF) {
                    arguments.add(labelSmoothing(task));
                }
            }
            case SPANS -> {
                arguments.add(encoder);
                arguments.add(Expression.constant(head.decoder()));
            }
            case UNSUPPORTED -> throw new IllegalStateException("No rule has refused the label " + task.name() + ".");
        }
    }

    private static Expression labelSmoothing(TaskDecl task) {
        return Expression.named("labelSmoothing", task.labelSmoothing().value());
    }

    private static Expression positiveWeight(TaskDecl task) {
        return Expression.named("positiveWeight", task.positiveWeight().value());
    }

    private void addEarlier(RelationDecl relation, List<Expression> arguments) {
        if (relation.names().isEmpty() || relation.conditions()) {
            return;
        }
        if (relation.relation().value() == Relation.TRANSFER) {
            arguments.add(Expression.named("calibration", relation.calibration().value()));
        }
        arguments.add(stopGradient(relation));
        arguments.add(Expression.name(names.field(relation.names().get(0))));
    }

    private static Loss loss(TaskDecl task) {
        Loss loss = task.loss().value();
        return loss == Loss.DEFAULT ? Loss.SQUARED : loss;
    }

    /** {@code new HeadSettings(64, List.of(32), 0.0)}. */
    private static Expression settings(ResolvedHead head, Expression width) {
        Expression hidden = Expression.list(Expression.numbers(head.hidden()));
        return Expression.create(CoreTypes.HEAD_SETTINGS, List.of(width, hidden, Expression.number(head.dropout())));
    }
}
