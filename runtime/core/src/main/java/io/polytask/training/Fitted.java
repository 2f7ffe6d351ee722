package io.polytask.training;

import io.polytask.api.Audience;
import io.polytask.model.History;
import java.util.function.Function;

/**
 * What training comes to.
 *
 * @param model the trained model, with the parameters of the epoch that is kept, as a rule the best
 * @param history the course of the run
 * @param <M> the model's type
 */
@Audience(Audience.Group.USER)
public record Fitted<M>(M model, History history) {
    /** The same history with the model in another form. */
    public <N> Fitted<N> map(Function<? super M, ? extends N> form) {
        return new Fitted<>(form.apply(model), history);
    }
}
