package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Span;
import io.polytask.api.Task;
import java.util.List;

@MultiTaskModel
public record Picture(@Numeric double width, @Task List<Span<Kind>> entities) {
    enum Kind {
        NAME
    }
}
