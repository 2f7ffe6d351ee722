package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Training;

@MultiTaskModel
@Training(momentum = 0.9, nesterov = true)
public record WithAdam(@Numeric double price, @Task boolean high) {}
