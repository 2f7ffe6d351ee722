package example;

import io.polytask.api.Categorical;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Training;

@MultiTaskModel
@Head(task = "crt", hidden = 8)
@Head(task = "", hidden = 8)
@Head(task = "revenue", hidden = 8)
@Training(monitor = "cvt.accuracy")
public record CtrCvr(@Categorical String user, @Task boolean ctr, @Task boolean cvr, @Task boolean share, @Task boolean like) {}
