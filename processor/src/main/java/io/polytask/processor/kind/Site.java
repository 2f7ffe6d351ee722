package io.polytask.processor.kind;

import io.polytask.processor.code.Expression;

/** What the generated network has around a layer, by name: where it is made, and where its forward pass is called. */
public interface Site {
    /** The values of the pass, which every forward pass takes. */
    Expression PASS = Expression.name("pass");

    /** Where the layer declares its parameters, {@code layout.shared("hidden", ALL_TASKS)}. */
    Expression scope();

    /** What encodes an input, {@code encoding.text}; for the constructor. */
    Expression encoder(String input);

    /** The values of an input, {@code batch.text}; for the forward pass. */
    Expression column(String input);
}
