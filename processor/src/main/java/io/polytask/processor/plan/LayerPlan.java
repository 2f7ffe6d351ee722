package io.polytask.processor.plan;

import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import java.util.Optional;

/**
 * One layer, declared or implied, and the variable of its output: a local one, or a field where several methods share it.
 *
 * <pre>{@code
 * private final Dense hidden;
 * hidden = new Dense(layout.shared("hidden", ALL), 73, 64, Activation.RELU, 0.2);
 * squares = CheckedLayer.of(Squares::new, layout.shared("squares", ALL), 64, 4);    // a layer of the user's own
 * Activations hidden = this.hidden.forward(joined, pass);
 * PerTask<Activations> experts = this.experts.forward(hidden, pass);
 * Activations extra = pass.runs(CATEGORY_OR_SCORE) ? this.extra.forward(hidden, pass) : null;    // with a condition
 * }</pre>
 *
 * @param name of the field
 * @param type of the layer
 * @param variable name of the output
 * @param output {@code Activations} or {@code Sequence}, or these {@code PerTask}
 * @param creation makes the layer
 * @param forward the call that computes the output
 * @param condition when it runs; empty for always
 */
public record LayerPlan(
        String name,
        TypeName type,
        String variable,
        TypeName output,
        Expression creation,
        Expression forward,
        Optional<Expression> condition) {}
