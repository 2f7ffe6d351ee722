package example;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.Set;

@MultiTaskModel
public record Review(
        @Text String text,
        @Categorical Nothing brand,
        @Categorical Only shop,
        @Task Only category,
        @Task Set<Only> topics,
        @Task Set<Nothing> labels) {
    enum Nothing {}

    enum Only {
        ONE
    }
}
