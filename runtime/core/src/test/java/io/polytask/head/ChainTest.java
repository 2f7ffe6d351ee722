package io.polytask.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.polytask.api.Ranked;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.tag.TagScheme;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conditional random field against every sequence of tags of all short texts. */
final class ChainTest {
    private enum Task {
        TAGS
    }

    private static final int[] LENGTHS = {5, 1, 0, 3, 4, 2, 5};
    private static final int MISSING = -1;

    /** @param scale of the logits and potentials; the largest have sums that no float holds */
    record Case(List<String> tags, float scale) {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (float scale : new float[] {1, 5, 150}) {
            cases.add(new Case(List.of("noun", "verb"), scale));
            cases.add(new Case(List.of("a", "b", "c", "d"), scale));
            cases.add(new Case(List.of("O", "B-X", "I-X"), scale));
            cases.add(new Case(List.of("O", "B_X", "I_X", "B_Y"), scale));
            cases.add(new Case(List.of("S-X", "B-X", "E-X", "I-X"), scale));
            cases.add(new Case(List.of("B", "I"), scale));
            cases.add(new Case(List.of("O", "I-X", "B-X", "I-Y"), scale));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAndGradientsAreThoseOfAllSequences(Case given) {
        for (int seed = 0; seed < 8; seed++) {
            Trial trial = new Trial(given, seed);
            trial.run();
            double loss = 0;
            int labelled = 0;
            double[] next = new double[trial.tags * trial.tags];
            for (int text = 0; text < LENGTHS.length; text++) {
                int[] own = trial.own(text);
                int tokens = (int) Arrays.stream(own).filter(tag -> tag >= 0).count();
                labelled += tokens;
                if (tokens > 0) {
                    loss += trial.checkGradients(text, own, next);
                } else {
                    assertThat(trial.gradients(text)).containsOnly(0f);
                }
            }
            assertThat(trial.sums.weight()).isEqualTo(labelled);
            assertThat(trial.sums.loss()).isCloseTo(loss, within(1e-5 * (1 + given.scale() + loss)));
            trial.checkTransitions(next);
        }
    }

    /** As a softmax at each token loses: the scale of the loss does not tell how long the texts are. */
    @Test
    void equalLogitsLoseTheLogarithmOfTheNumberOfTagsAToken() {
        Trial trial = new Trial(new Case(List.of("a", "b", "c"), 1), 0);
        Arrays.fill(trial.places, 2);
        trial.places[1] = MISSING;
        trial.layout.parameters().forEach(parameter -> parameter.values().clear());
        trial.logits.values().clear();
        trial.run();
        assertThat(trial.sums.weight()).isEqualTo(trial.places.length - 1);
        assertThat(trial.sums.loss() / trial.sums.weight()).isCloseTo(Math.log(3), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void marginalsAndTheBestSequencesAreThoseOfAllSequences(Case given) {
        for (int seed = 0; seed < 8; seed++) {
            Trial trial = new Trial(given, seed);
            for (int text = 0; text < LENGTHS.length; text++) {
                if (LENGTHS[text] > 0) {
                    trial.checkPaths(text);
                }
            }
        }
    }

    @Test
    void shardsAddUpToTheWholeBatch() {
        Trial whole = new Trial(new Case(List.of("O", "B-X", "I-X"), 1), 3);
        whole.run();
        double loss = 0;
        double weight = 0;
        float[] next = new float[9];
        for (int from = 0; from < LENGTHS.length; from += 3) {
            Trial shard = new Trial(new Case(List.of("O", "B-X", "I-X"), 1), 3);
            shard.keep(from, Math.min(from + 3, LENGTHS.length));
            shard.run();
            loss += shard.sums.loss();
            weight += shard.sums.weight();
            float[] part = shard.layout.parameters().get(1).gradients().toArray();
            for (int i = 0; i < next.length; i++) {
                next[i] += part[i];
            }
        }
        assertThat(loss).isCloseTo(whole.sums.loss(), within(1e-5));
        assertThat(weight).isEqualTo(whole.sums.weight());
        assertThat(next)
                .usingComparatorWithPrecision(1e-5f)
                .containsExactly(whole.layout.parameters().get(1).gradients().toArray());
    }

    /** A list of them is filled one by one: ten times as many cost about ten times the memory and time, not a hundred. */
    @Test
    void manyOfTheBestSequencesCostInProportion() {
        float[] logits = Trial.floats(new SplittableRandom(1), 50 * 5, 2);
        TagPaths<String> paths = new TagPaths<>(logits, 50, new Potentials(5), List.of("a", "b", "c", "d", "e"));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        paths.paths(1000);
        long start = threads.getCurrentThreadCpuTime();
        List<Ranked<int[]>> few = paths.paths(2000);
        long between = threads.getCurrentThreadCpuTime();
        List<Ranked<int[]>> many = paths.paths(40_000);
        long end = threads.getCurrentThreadCpuTime();
        assertThat(many).hasSize(40_000);
        assertThat(many.get(1999).value()).isEqualTo(few.get(1999).value());
        assertThat(many).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
        assertThat(end - between).isLessThan(100 * (between - start));
    }

    @Test
    void aStepAllocatesNothing() {
        Trial trial = new Trial(new Case(List.of("O", "B-X", "I-X"), 1), 3);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int steps = 1000;
        long warm = 0;
        for (int i = 0; i < 20; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int step = 0; step < steps; step++) {
                trial.run();
            }
            warm = threads.getCurrentThreadAllocatedBytes() - before;
        }
        // The question itself, and the compiler at its work, may cost the thread a little; a step may not.
        assertThat(warm).isLessThan(steps);
    }

    /** Random logits and potentials of a batch. */
    private static final class Trial {
        final int tags;
        final List<String> names;
        final LossSums sums = new LossSums();
        final Activations logits;
        final Segments segments = new Segments();
        final int[] places;
        final Layout layout = new Layout(TaskSet.of(Task.TAGS));
        final ChainLoss loss;
        final Potentials unbound;

        Trial(Case given, int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            names = given.tags();
            tags = names.size();
            TagScheme scheme = TagScheme.of(names).orElse(null);
            loss = new ChainLoss(layout.head(Task.TAGS), tags, scheme, sums);
            Parameters.zeros(layout);
            Gradients.of(layout);
            unbound = new Potentials(tags);
            layout.parameters()
                    .forEach(parameter -> parameter
                            .values()
                            .write(
                                    0,
                                    parameter.values().rows(),
                                    floats(random, parameter.values().rows() * tags, given.scale())));
            Arrays.setAll(
                    unbound.start(), i -> layout.parameters().get(0).values().get(0, i));
            Arrays.setAll(
                    unbound.next(), i -> layout.parameters().get(1).values().get(i / tags, i % tags));
            Arrays.setAll(
                    unbound.end(), i -> layout.parameters().get(2).values().get(0, i));
            Arrays.stream(LENGTHS).forEach(segments::add);
            logits = Activations.withGradient(tags);
            logits.reset(segments.total());
            logits.values().write(0, segments.total(), floats(random, segments.total() * tags, given.scale()));
            places = new int[segments.total()];
            // Whole labels, labels with gaps and missing ones, with and against the scheme.
            for (int text = 0; text < LENGTHS.length; text++) {
                int kind = random.nextInt(4);
                for (int i = segments.start(text); i < segments.end(text); i++) {
                    boolean gap = kind == 0 || (kind == 1 && random.nextBoolean());
                    places[i] = gap ? MISSING : random.nextInt(tags);
                }
                if (kind == 2) {
                    int[] lawful = paths(text).likeliest();
                    System.arraycopy(lawful, 0, places, segments.start(text), lawful.length);
                }
            }
        }

        private static float[] floats(SplittableRandom random, int count, float scale) {
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                values[i] = (float) random.nextDouble(-scale, scale);
            }
            return values;
        }

        /** Takes the labels of all other texts away. */
        void keep(int from, int to) {
            for (int text = 0; text < LENGTHS.length; text++) {
                if (text < from || text >= to) {
                    Arrays.fill(places, segments.start(text), segments.end(text), MISSING);
                }
            }
        }

        void run() {
            loss.run(logits, segments, places);
            loss.writeGradients(1);
        }

        int[] own(int text) {
            return Arrays.copyOfRange(places, segments.start(text), segments.end(text));
        }

        float[] values(int text) {
            float[] values = new float[LENGTHS[text] * tags];
            logits.values().read(segments.start(text), LENGTHS[text], values);
            return values;
        }

        float[] gradients(int text) {
            float[] values = new float[Math.max(1, LENGTHS[text] * tags)];
            logits.gradients().read(segments.start(text), LENGTHS[text], values);
            return values;
        }

        /** Adds the expected pairs, and gives the loss. */
        double checkGradients(int text, int[] own, double[] next) {
            Potentials bound = loss.potentials();
            boolean lawful = new BruteForce(values(text), LENGTHS[text], bound, own)
                            .ranking()
                            .size()
                    > 0;
            Potentials chosen = lawful ? bound : unbound;
            BruteForce all = new BruteForce(values(text), LENGTHS[text], chosen);
            BruteForce agreeing = new BruteForce(values(text), LENGTHS[text], chosen, own);
            float[] gradients = gradients(text);
            for (int i = 0; i < gradients.length; i++) {
                int token = i / tags;
                int tag = i % tags;
                assertThat((double) gradients[i])
                        .isCloseTo(
                                all.share(s -> s[token] == tag) - agreeing.share(s -> s[token] == tag), within(2e-5));
            }
            for (int token = 0; token + 1 < LENGTHS[text]; token++) {
                for (int i = 0; i < next.length; i++) {
                    int first = i / tags;
                    int second = i % tags;
                    int t = token;
                    next[i] += all.share(s -> s[t] == first && s[t + 1] == second)
                            - agreeing.share(s -> s[t] == first && s[t + 1] == second);
                }
            }
            return all.logZ() - agreeing.logZ();
        }

        void checkTransitions(double[] next) {
            double[] start = new double[tags];
            double[] end = new double[tags];
            for (int text = 0; text < LENGTHS.length; text++) {
                for (int j = 0; j < tags && LENGTHS[text] > 0; j++) {
                    start[j] += gradients(text)[j];
                    end[j] += gradients(text)[(LENGTHS[text] - 1) * tags + j];
                }
            }
            double[][] expected = {start, next, end};
            for (int p = 0; p < expected.length; p++) {
                float[] actual = layout.parameters().get(p).gradients().toArray();
                for (int i = 0; i < actual.length; i++) {
                    assertThat((double) actual[i]).isCloseTo(expected[p][i], within(1e-4));
                }
            }
        }

        TagPaths<String> paths(int text) {
            return new TagPaths<>(values(text), LENGTHS[text], loss.potentials(), names);
        }

        void checkPaths(int text) {
            BruteForce all = new BruteForce(values(text), LENGTHS[text], loss.potentials());
            TagPaths<String> paths = paths(text);
            List<int[]> ranking = all.ranking();
            assertThat(paths.likeliest()).isEqualTo(ranking.get(0));
            assertThat(paths.paths(7)).hasSize(Math.min(7, ranking.size()));
            List<Ranked<int[]>> best = paths.paths(Integer.MAX_VALUE);
            assertThat(best).hasSize(ranking.size());
            for (int rank = 0; rank < best.size(); rank++) {
                int[] path = best.get(rank).value();
                assertThat(path).isEqualTo(ranking.get(rank));
                assertThat(best.get(rank).probability())
                        .isCloseTo(all.share(s -> Arrays.equals(s, path)), within(1e-9));
            }
            for (int token = 0; token < LENGTHS[text]; token++) {
                for (int tag = 0; tag < tags; tag++) {
                    int t = token;
                    int j = tag;
                    assertThat(paths.tokens().get(token).probability(names.get(tag)))
                            .isCloseTo(all.share(s -> s[t] == j), within(1e-9));
                }
            }
        }
    }
}
