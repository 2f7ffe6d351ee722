package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Dataset;
import io.polytask.api.Mixture;
import io.polytask.evaluation.Metric;
import io.polytask.training.DivergedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers over images, from training to a saved model. */
class GlyphModelTest {
    private static final int ROWS = 9;
    private static final int COLUMNS = 11;

    /** A bar of four pixels, upright or lying, bright or dim, anywhere. */
    private static Glyph glyph(SplittableRandom random) {
        boolean upright = random.nextBoolean();
        boolean bright = random.nextBoolean();
        float[] image = new float[ROWS * COLUMNS];
        int row = random.nextInt(ROWS - 3);
        int column = random.nextInt(COLUMNS - 3);
        for (int i = 0; i < 4; i++) {
            int y = upright ? row + i : row;
            int x = upright ? column : column + i;
            image[y * COLUMNS + x] = bright ? 1 : 0.5f;
        }
        return new Glyph(image, upright, bright);
    }

    private static List<Glyph> glyphs(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            glyphs.add(glyph(random));
        }
        return glyphs;
    }

    private static GlyphModel trained(int threads) {
        GlyphTrainer trainer = GlyphTrainer.create();
        return trainer.with(trainer.options().toBuilder().threads(threads).build())
                .fit(Dataset.of(glyphs(1500, 1)))
                .model();
    }

    @Test
    void learnsSavesAndLoads(@TempDir Path directory) throws IOException {
        GlyphModel model = trained(1);
        List<Glyph> others = glyphs(300, 2);

        assertThat(model.evaluate(Dataset.of(others)).value("upright", Metric.ACCURACY))
                .isEqualTo(1.0);
        assertThat(model.evaluate(Dataset.of(others)).value("bright", Metric.ACCURACY))
                .isEqualTo(1.0);
        // A window of three by three on one channel; scale and shift; four by three on six channels; two heads.
        assertThat(model.parameterCount()).isEqualTo((9 * 6 + 6) + 2 * 6 + (12 * 6 * 8 + 8) + 2 * (1 * 2 * 8 + 1));
        model.save(directory.resolve("model"));
        assertThat(GlyphModel.load(directory.resolve("model")).predict(others)).isEqualTo(model.predict(others));
    }

    @Test
    void anExtremePixelIsTold() {
        List<Glyph> glyphs = glyphs(400, 1);
        glyphs.get(311).image()[4] = -3e38f;

        assertThatThrownBy(() -> GlyphTrainer.create().fit(Dataset.of(glyphs)))
                .isInstanceOf(DivergedException.class)
                .hasMessageStartingWith(
                        "Training has diverged: after epoch 1, the parameter \"even.variance\" is not finite.")
                .hasMessageEndingWith("and look for extreme values in the data: in "
                        + "example 312 number 5 of the input \"image\" is -3.0E38.");
    }

    @Test
    void aMixtureIsNoBatchOfAllItsSets() {
        Mixture<Glyph> mixture =
                Mixture.of("scans", Dataset.of(glyphs(40, 1))).and("photos", Dataset.of(glyphs(40, 2)));

        assertThatThrownBy(() -> GlyphTrainer.create().fit(mixture))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The layer \"even\" is a BATCH_NORM, which cannot learn from a mixture of 2 data sets: each "
                                + "batch is of one set, whose statistics are not those of the others. Use LAYER_NORM.");
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        List<Glyph> others = glyphs(20, 3);
        assertThat(trained(2).predict(others)).isEqualTo(trained(1).predict(others));
    }
}
