package example;

import static io.polytask.api.OptimizerType.SGD;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Training;

@MultiTaskModel
@Training(optimizer = SGD, nesterov = true)
public record WithoutMomentum(@Numeric double price, @Task boolean high) {}
