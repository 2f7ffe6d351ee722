package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
class Letter {
    @Text
    private String text;

    @Task
    private boolean urgent;

    String id;

    String getText() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }

    boolean isUrgent() {
        return urgent;
    }
}
