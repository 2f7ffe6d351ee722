package example;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@Head(task = "recommended", hidden = 8)
public record Review(
        @Text String text,
        @Task @Head(hidden = 4) boolean recommended,
        @Task @Head(hidden = 4) @Head(dropout = 0.5) double score) {}
