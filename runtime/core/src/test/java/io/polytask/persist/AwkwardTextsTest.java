package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.load;
import static io.polytask.persist.SavedGadgets.trained;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Tokenization;
import io.polytask.encode.CategoryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.Encoder;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.gadget.Brand;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a Java string can hold comes back from a saved model as it was. */
final class AwkwardTextsTest {
    /** Halves of an emoji, as a substring leaves them, beside what they could be taken for; and what JSON has to escape. */
    private static final List<String> TEXTS = List.of(
            "?",
            "\uD83D",
            "\uDE00",
            "a\uD83D",
            "a?",
            "\uD83Db",
            "\uD83D\uDE00",
            "\uFFFD",
            "\uDE00\uD83D",
            "\u0000",
            "\"\\\n",
            "\u2028",
            "\u0085");

    private static final int LONG = 21_000_000;

    @TempDir
    private Path directory;

    private static void comesBack(Encoder fitted, Encoder open) throws IOException {
        fitted.finish();
        JsonNode state = JsonFile.parse(JsonFile.write(fitted.state()));
        open.restore(state);
        assertThat(open.state()).isEqualTo(fitted.state());
    }

    @Test
    void everyEncoderComesBack() throws IOException {
        ClassEncoder<String> classes = ClassEncoder.learned("a");
        TEXTS.forEach(classes::observe);
        comesBack(classes, ClassEncoder.learned("a"));
        CategoryEncoder<String> categories = CategoryEncoder.learned("a", 1);
        TEXTS.forEach(categories::observe);
        comesBack(categories, CategoryEncoder.learned("a", 1));
        LabelSetEncoder<String> sets = LabelSetEncoder.learned("a");
        sets.observe(new LinkedHashSet<>(TEXTS));
        comesBack(sets, LabelSetEncoder.learned("a"));
        TagEncoder<String> tags = TagEncoder.learned("a");
        tags.observe(TEXTS);
        comesBack(tags, TagEncoder.learned("a"));
        TextEncoder tokens = tokens();
        tokens.observe(TEXTS);
        comesBack(tokens, tokens());
        TextEncoder characters = tokens();
        TEXTS.forEach(characters::observe);
        comesBack(characters, tokens());
    }

    private static TextEncoder tokens() {
        return TextEncoder.of("a", Tokenizers.standard().get(Tokenization.CHARACTERS), 100, 100, 1, 2, 10)
                .withUnknownDropout(0.5)
                .withCharacters(100);
    }

    @Test
    void aSavedModelPredictsTheSame() throws IOException {
        List<Gadget> data = new ArrayList<>(SavedGadgets.DATA);
        for (String text : TEXTS) {
            data.add(new Gadget(List.of(text), 1, Brand.ACME, null, "maker " + text, null, null, null, null));
        }
        Trained<Gadget, GadgetBatch, GadgetPrediction> trained = trained(TaskSet.all(6), 3, data);
        SavedModel.save(trained, directory);
        Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(directory);
        assertThat(loaded.predictByName(data, loaded.tasks())).isEqualTo(trained.predictByName(data, trained.tasks()));
    }

    @Test
    void aValueOfAnyLengthComesBack() throws IOException {
        CategoryEncoder<String> categories = CategoryEncoder.learned("a", 1);
        categories.observe("x".repeat(LONG));
        comesBack(categories, CategoryEncoder.learned("a", 1));
    }
}
