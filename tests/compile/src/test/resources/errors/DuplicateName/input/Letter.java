package example;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
class Letter {
    @Text
    String text;

    @Task
    boolean urgent;

    @Categorical
    boolean isUrgent() {
        return urgent;
    }
}
