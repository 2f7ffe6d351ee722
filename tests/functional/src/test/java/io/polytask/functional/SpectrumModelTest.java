package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.api.Dataset;
import io.polytask.api.WeightingType;
import io.polytask.data.BadData;
import io.polytask.data.BadDataException;
import io.polytask.data.BadRows;
import io.polytask.data.ExampleReader;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.model.Epoch;
import io.polytask.training.Fitted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wide shared weight under weightings that look at inner products of the tasks' gradients, in batches of two shards. */
class SpectrumModelTest {
    private static final Dataset<Spectrum> LEARNED = spectra(1024, 1);

    private static Dataset<Spectrum> spectra(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Spectrum> spectra = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double water = random.nextDouble(-1, 1);
            double sugar = random.nextDouble(-1, 1);
            float[] intensities = new float[600];
            for (int band = 0; band < intensities.length; band++) {
                double noise = random.nextDouble(-0.5, 0.5);
                intensities[band] = (float) (water * Math.sin(band / 20.0) + sugar * Math.cos(band / 7.0) + noise);
            }
            spectra.add(new Spectrum(intensities, water, sugar, sugar > water));
        }
        return Dataset.of(spectra);
    }

    private static Fitted<SpectrumModel> fit(WeightingType weighting, int epochs, int threads) {
        SpectrumTrainer trainer = SpectrumTrainer.create();
        return trainer.with(trainer.options().toBuilder()
                        .weighting(weighting)
                        .epochs(epochs)
                        .threads(threads)
                        .build())
                .fit(LEARNED);
    }

    @Test
    void learnsAllTasks() {
        Evaluation evaluation = fit(WeightingType.CAGRAD, 12, 2).model().evaluate(spectra(300, 2));

        assertThat(evaluation.value("water", Metric.R2)).isGreaterThan(0.8);
        assertThat(evaluation.value("sugar", Metric.R2)).isGreaterThan(0.8);
        assertThat(evaluation.value("ripe", Metric.ACCURACY)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @EnumSource(
            value = WeightingType.class,
            names = {"CAGRAD", "PCGRAD", "UPGRAD"})
    void theNumberOfThreadsChangesNothing(WeightingType weighting) {
        List<Spectrum> some = spectra(20, 3).stream().toList();
        Fitted<SpectrumModel> one = fit(weighting, 4, 1);
        for (int threads = 2; threads <= 3; threads++) {
            Fitted<SpectrumModel> more = fit(weighting, 4, threads);

            assertThat(losses(more)).isEqualTo(losses(one));
            assertThat(more.model().predict(some)).isEqualTo(one.model().predict(some));
        }
    }

    private static List<Object> losses(Fitted<SpectrumModel> fitted) {
        return fitted.history().epochs().stream().<Object>map(Epoch::losses).toList();
    }

    @Test
    void aTensorOfAWrongLengthIsABadRow(@TempDir Path directory) throws IOException {
        String good = "0.5 ".repeat(600) + ",1,1,true\n";
        Path file = Files.writeString(
                directory.resolve("s.csv"),
                "intensities,water,sugar,ripe\n" + good + "0.5 0.5,1,1,true\n" + "1e39 ".repeat(600) + ",1,1,true\n"
                        + good);

        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> new SpectrumReader().read(file))
                .withMessage(
                        "s.csv, line 3, column \"intensities\": there are 2 numbers, but the shape [600] needs 600.");
        ExampleReader<Spectrum> skipping = new SpectrumReader().withBadRows(BadRows.SKIP);
        assertThat(skipping.read(file).size()).isEqualTo(2);
        assertThat(skipping.skipped().counts()).isEqualTo(Map.of(BadData.VALUE, 2));
    }
}
