package io.polytask.conformance;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.ClassEncoder;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.SoftmaxHead;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.MeanPool;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Tokens;
import java.util.List;

/** A network of the engine, wired by hand: embedding, mean pool beside a feature, dense, two heads on it; one replica. */
final class SmallNetwork {
    /** An example; a label of -1 is missing. */
    record Example(int[] tokens, float feature, int category, int recommended) {}

    private enum Task {
        CATEGORY,
        RECOMMENDED
    }

    static final int WORDS = 9;
    static final int UNITS = 6;
    static final List<String> CATEGORIES = List.of("a", "b", "c");
    private static final TaskSet ALL = TaskSet.all(2);

    private final Layout layout = new Layout(ALL);
    private final ClassEncoder<String> categories = ClassEncoder.of("category", CATEGORIES);
    private final Tokens tokens = new Tokens();
    private final Activations features = Activations.withoutGradient(1);
    private final ClassColumn<String> category = new ClassColumn<>(categories);
    private final BinaryColumn recommended = new BinaryColumn(new BinaryEncoder("recommended"));
    private final Embedding words = new Embedding(layout.shared("words", ALL), WORDS, UNITS, 0);
    private final MeanPool summary = new MeanPool(UNITS);
    private final Concat joined = new Concat(UNITS, 1);
    private final Dense hidden = new Dense(layout.shared("hidden", ALL), UNITS + 1, 8, Activation.TANH, 0);
    private final SoftmaxHead<String> categoryHead = new SoftmaxHead<>(
            layout.head(Task.CATEGORY), new HeadSettings(8, List.of(5), 0), categories, 0.1, ClassWeights.NONE);
    private final BinaryHead recommendedHead =
            new BinaryHead(layout.head(Task.RECOMMENDED), new HeadSettings(8, List.of(), 0), 2);
    private final Pass pass = new Pass(2, RandomSource.standard().stream(1));
    private final Gradients gradients = Gradients.of(layout);

    Layout layout() {
        return layout;
    }

    Gradients gradients() {
        return gradients;
    }

    Pass pass() {
        return pass;
    }

    List<Head> heads() {
        return List.of(categoryHead, recommendedHead);
    }

    Parameters initial() {
        return Parameters.initial(layout, 5, RandomSource.standard());
    }

    void forward(List<Example> examples) {
        fill(examples);
        pass.train(ALL, 1, 0, 0);
        Activations pooled = summary.forward(words.forward(tokens, pass), pass);
        Activations trunk = hidden.forward(joined.forward(pooled, features), pass);
        categoryHead.forward(trunk, pass);
        recommendedHead.forward(trunk, pass);
        categoryHead.loss(category);
        recommendedHead.loss(recommended);
    }

    private void fill(List<Example> examples) {
        tokens.clear();
        category.clear();
        recommended.clear();
        features.reset(examples.size());
        for (int row = 0; row < examples.size(); row++) {
            Example example = examples.get(row);
            for (int id : example.tokens()) {
                tokens.add(id);
            }
            tokens.end();
            features.values().set(row, 0, example.feature());
            category.add(example.category() < 0 ? null : CATEGORIES.get(example.category()));
            recommended.add(example.recommended() < 0 ? null : example.recommended() == 1);
        }
    }

    void backward() {
        recommendedHead.backward(pass);
        categoryHead.backward(pass);
        hidden.backward(pass);
        joined.backward(pass);
        summary.backward(pass);
        words.backward(pass);
    }
}
