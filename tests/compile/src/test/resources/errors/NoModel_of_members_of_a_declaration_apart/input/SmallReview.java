package example;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;

@MultiTaskModel(Review.class)
@Head(task = "recommended", hidden = 8)
interface SmallReview {
    @Task
    boolean helpful();
}
