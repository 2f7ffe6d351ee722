package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** Without layers of its own: the default trunk reads the order of tokens with tags. */
@MultiTaskModel
public record Sentence(@Text(ngrams = 2) List<String> tokens, @Task List<String> tags, @Task String intent) {}
