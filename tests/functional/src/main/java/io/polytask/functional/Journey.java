package io.polytask.functional;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** No layer at all, with labels of tokens: the default trunk reads their order. */
@MultiTaskModel
public record Journey(
        @Text List<String> tokens,
        @Task List<Role> roles,
        @Task boolean back) {
    /** What a token is in a journey. */
    public enum Role {
        OTHER,
        ORIGIN,
        DESTINATION
    }
}
