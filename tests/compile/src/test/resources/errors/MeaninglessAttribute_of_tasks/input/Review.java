package example;

import static io.polytask.api.ClassWeights.BALANCED;
import static io.polytask.api.Loss.HUBER;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.Set;

@MultiTaskModel
public record Review(
        @Text String text,
        @Task(loss = HUBER, positiveWeight = 2) Mood mood,
        @Task(labelSmoothing = 0.1, classWeights = BALANCED) boolean recommended,
        @Task(classWeights = BALANCED) double score,
        @Task(labelSmoothing = 0, positiveWeight = 2) Set<Mood> moods,
        @Task(weight = 2) String shop) {
    enum Mood {
        GOOD,
        BAD
    }
}
