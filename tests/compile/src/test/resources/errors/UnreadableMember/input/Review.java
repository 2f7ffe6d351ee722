package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
class Review {
    @Text
    private String text;

    @Numeric
    static double price;

    @Task
    private boolean recommended;

    @Task
    Mood mood;

    @Task
    void score() {}

    boolean isRecommended() {
        return recommended;
    }

    private enum Mood {
        GOOD,
        BAD
    }
}
