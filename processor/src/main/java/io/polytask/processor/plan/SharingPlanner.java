package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;
import io.polytask.api.Activation;
import io.polytask.api.LayerType;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.SharingDecl;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import java.util.List;

/** Plans the layers that give each task a value of its own. */
final class SharingPlanner {
    private final ResolvedLayer layer;
    private final SharingDecl sharing;
    private final int inputs;

    SharingPlanner(ResolvedLayer layer) {
        this.layer = layer;
        sharing = layer.declaration().sharing();
        inputs = layer.inputs();
    }

    List<CodeBlock> arguments(CodeBlock scope) {
        CodeBlock experts = Literals.named("experts", sharing.experts().value());
        return switch (layer.type()) {
            case MMOE -> List.of(scope, experts, settings());
            case DSELECT_K ->
                List.of(
                        scope,
                        experts,
                        Literals.named("selected", sharing.selected().value()),
                        Literals.named("gamma", sharing.gamma().value()),
                        settings());
            case CGC, PLE ->
                List.of(
                        scope,
                        Literals.named("levels", levels()),
                        experts,
                        Literals.named("taskExperts", sharing.taskExperts().value()),
                        settings());
            case MTAN -> List.of(scope, CodeBlock.of("$L", inputs), Literals.named("levels", levels()), units());
            case SHARED_PRIVATE ->
                List.of(
                        scope,
                        CodeBlock.of("$L", inputs),
                        CodeBlock.of("$L", layer.output().width() / 2),
                        activation(),
                        Literals.named("dropout", layer.dropout()),
                        Literals.named("adversary", sharing.adversary().value()),
                        Literals.named("orthogonality", sharing.orthogonality().value()));
            default ->
                List.of(
                        scope,
                        CodeBlock.of("$L", inputs),
                        units(),
                        activation(),
                        Literals.named("dropout", layer.dropout()),
                        Literals.named(layer.type() == LayerType.LTB ? "branches" : "stitches", readsPerTask()));
        };
    }

    private int levels() {
        return layer.type() == LayerType.CGC ? 1 : sharing.levels().value();
    }

    private CodeBlock units() {
        return CodeBlock.of("$L", layer.output().width());
    }

    private CodeBlock activation() {
        return CodeBlock.of("$T.$L", Activation.class, layer.activation());
    }

    private CodeBlock settings() {
        CodeBlock hidden = sharing.hiddenUnits().stream()
                .map(size -> CodeBlock.of("$L", size))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($L, $T.of($L), $L, $L, $L)",
                CoreTypes.EXPERT_SETTINGS,
                inputs,
                List.class,
                hidden,
                units(),
                activation(),
                Literals.of(layer.dropout()));
    }

    private boolean readsPerTask() {
        return layer.from().stream().map(Source::signal).anyMatch(Signal::perTask);
    }

    /** Java does not tell methods apart by what a type is of. */
    String method() {
        boolean sequence = layer.output().form() == Signal.Form.SEQUENCE;
        return readsPerTask() && sequence ? "forwardSequences" : "forward";
    }

    /** What is said of the layer besides its type. */
    String description() {
        String experts = sharing.experts().value() + " experts";
        String hidden = sharing.hiddenUnits().isEmpty() ? "" : " " + sharing.hiddenUnits();
        return switch (layer.type()) {
            case MMOE -> experts + hidden + " " + layer.activation();
            case DSELECT_K -> sharing.selected().value() + " of " + experts + hidden + " " + layer.activation();
            case CGC -> experts + " + " + sharing.taskExperts().value() + hidden + " " + layer.activation();
            case PLE ->
                levels() + " x " + experts + " + " + sharing.taskExperts().value() + hidden + " " + layer.activation();
            case MTAN -> levels() + " levels";
            default -> layer.activation().toString();
        };
    }
}
