package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
class Review extends Mising {
    @Text
    String text;

    @Task
    boolean recommended;
}
