package example;

import static io.polytask.api.Decoder.LINEAR;
import static io.polytask.api.Decoder.SIGMOID;
import static io.polytask.api.Decoder.SOFTMAX;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.Set;

@MultiTaskModel
public record Review(
        @Text String text,
        @Task @Head(decoder = SIGMOID) String category,
        @Task @Head(decoder = SOFTMAX) boolean recommended,
        @Task @Head(decoder = SOFTMAX) double score,
        @Task @Head(decoder = LINEAR) Set<String> topics,
        @Task @Head(decoder = SIGMOID) Boolean fine) {}
