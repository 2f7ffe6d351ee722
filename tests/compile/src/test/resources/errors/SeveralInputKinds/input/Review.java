package example;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
public record Review(
        @Text @Categorical String brand, @Categorical @Numeric int size, @Task boolean recommended) {}
