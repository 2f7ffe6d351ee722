package example;

import static io.polytask.api.Keep.LAST;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Training;

@MultiTaskModel
@Training(keep = LAST, patience = 3)
public record PatienceForTheLast(@Numeric double price, @Task boolean high) {}
