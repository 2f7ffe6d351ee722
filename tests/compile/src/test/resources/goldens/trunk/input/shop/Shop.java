package shop;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.Set;

/** No layer at all: the default trunk. A record nested in a class, an enum nested in the record. */
final class Shop {
    private Shop() {}

    @MultiTaskModel
    record Offer(
            @Text String title,
            @Text(ngrams = 2) String description,
            @Numeric Double price,
            @Categorical State state,
            @Task(positiveWeight = 3) Set<String> tags,
            @Task Double rating) {

        enum State {
            NEW,
            USED
        }
    }
}
