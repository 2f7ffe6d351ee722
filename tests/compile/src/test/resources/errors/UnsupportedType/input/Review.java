package example;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import java.util.List;
import java.util.Set;

@MultiTaskModel
public record Review(
        @Text CharSequence title,
        @Text Set<String> tags,
        @Categorical double size,
        @Numeric String price,
        @Tensor(shape = 3) double[] position,
        @Task int stars,
        @Task List<Integer> ranks,
        @Task Set<Object> topics,
        @Task float[] vector,
        @Task Set names,
        @Task boolean recommended) {}
