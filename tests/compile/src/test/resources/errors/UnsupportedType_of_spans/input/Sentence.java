package example;

import static io.polytask.api.Decoder.CRF;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
public record Sentence(@Text List<String> tokens, @Task(labelSmoothing = 0.1) @Head(decoder = CRF) List<String> tags) {}
