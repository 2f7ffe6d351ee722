package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
public record Review(@Text String text, @Task boolean recommended, @Task List<String> tags) {}
