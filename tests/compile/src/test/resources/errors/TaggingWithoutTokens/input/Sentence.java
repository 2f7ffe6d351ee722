package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
public record Sentence(@Text(ngrams = 2) List<String> tokens, @Task List<String> tags) {}
