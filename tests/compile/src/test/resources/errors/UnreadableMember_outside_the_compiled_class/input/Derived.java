package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;

@MultiTaskModel
class Derived extends Base {
    @Task
    boolean recommended;
}
