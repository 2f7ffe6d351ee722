package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
class Typed {
    @Text
    String text;

    @Task
    <T> T label() {
        return null;
    }
}
