package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
abstract class Abstract {
    @Text
    String text;

    @Task
    boolean recommended;
}
