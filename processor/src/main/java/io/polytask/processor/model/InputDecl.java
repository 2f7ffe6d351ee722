package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;
import java.util.Map;

/** A member that the model reads. */
public sealed interface InputDecl permits TextInput, CategoricalInput, NumericInput, TensorInput {
    /** The member. */
    Member member();

    /** The attributes that are written and not the default, each with its value. */
    Map<String, String> written();

    /** The annotation that makes it an input. */
    Origin origin();

    /** The annotation's name, such as {@code @Text}. */
    String annotation();

    /** What a layer sees of it. */
    Signal signal();

    /** The member's name. */
    default String name() {
        return member().name();
    }
}
