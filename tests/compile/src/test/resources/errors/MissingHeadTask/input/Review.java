package example;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@Head(hidden = 8)
public record Review(@Text String text, @Task boolean recommended) {}
