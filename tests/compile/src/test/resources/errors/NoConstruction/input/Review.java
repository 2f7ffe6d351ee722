package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
class Review {
    @Text
    private final String text;

    @Task
    private final boolean recommended;

    Review(String words, boolean recommended) {
        this.text = words;
        this.recommended = recommended;
    }

    String text() {
        return text;
    }

    boolean recommended() {
        return recommended;
    }
}
