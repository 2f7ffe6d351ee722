package io.polytask.feed;

import io.polytask.api.Mixture;
import io.polytask.api.Sampling;
import io.polytask.encode.Batch;
import io.polytask.encode.Sampler;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The data sets of a mixture, encoded one after the other: a single window, whose batches are of one set each. */
public final class MixedData<E, B extends Batch<E>> implements TrainingData<B> {
    private final B data;
    private final List<MixedSet> sets = new ArrayList<>();
    private final MixtureBatches order;
    private final Window<B> window;
    private String fingerprint = "";

    /**
     * Encodes the sets.
     *
     * @param data empty
     * @param tasks the names of all tasks
     */
    public MixedData(Mixture<E> mixture, B data, List<String> tasks, TrainingOptions options, RandomSource random) {
        this.data = data;
        List<Mixture.Member<E>> members = mixture.members();
        int[] starts = new int[members.size() + 1];
        for (int set = 0; set < members.size(); set++) {
            members.get(set).data().forEach(data::add);
            starts[set + 1] = data.size();
            requireExamples(members.get(set).name(), starts[set + 1] - starts[set]);
        }
        List<Sampler> samplers = IntStream.range(0, members.size())
                .mapToObj(set -> new Sampler(
                        data, starts[set], starts[set + 1] - starts[set], batchSize(members.get(set), options)))
                .toList();
        int[] steps = MixtureSchedule.steps(
                mixture.sampling(),
                members.stream().map(Mixture.Member::name).toList(),
                samplers.stream().mapToInt(Sampler::batches).toArray());
        for (int set = 0; set < steps.length; set++) {
            Mixture.Member<E> member = members.get(set);
            String labels = labels(tasks, starts[set], starts[set + 1]);
            int examples = starts[set + 1] - starts[set];
            sets.add(new MixedSet(
                    member.name(), examples, batchSize(member, options), steps[set], samplers.get(set), labels));
        }
        order = new MixtureBatches(sets, options, random, mixture.sampling() instanceof Sampling.RoundRobin);
        window = new Window<>(data, order, 0, 0);
    }

    private static void requireExamples(String name, int examples) {
        if (examples == 0) {
            throw new IllegalArgumentException(
                    "The data set " + name + " of the mixture has no example: leave it out.");
        }
    }

    private static int batchSize(Mixture.Member<?> member, TrainingOptions options) {
        return member.batchSize() == Mixture.BATCH_SIZE_OF_SETTINGS ? options.batchSize() : member.batchSize();
    }

    /** The tasks that some of the examples have a label of. */
    private String labels(List<String> tasks, int from, int to) {
        String found = IntStream.range(0, tasks.size())
                .filter(task -> IntStream.range(from, to).anyMatch(data.labelsOf(task)::isLabelled))
                .mapToObj(tasks::get)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "no task" : found;
    }

    @Override
    public int sets() {
        return sets.size();
    }

    @Override
    public int examples() {
        return data.size();
    }

    @Override
    public int batches() {
        return order.batches();
    }

    @Override
    public int largestBatch() {
        return sets.stream()
                .mapToInt(set -> Math.min(set.batchSize(), set.examples()))
                .max()
                .orElseThrow();
    }

    /** What each set has of an epoch, then what the examples tell. */
    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        int width = sets.stream().mapToInt(set -> set.name().length()).max().orElseThrow();
        sets.forEach(set -> notes.add(set.line(width, order.batches())));
        notes.addAll(data.notes());
        return notes;
    }

    @Override
    public void start(int epoch) {
        order.start(epoch);
    }

    @Override
    public Window<B> at(int batch) {
        return window;
    }

    @Override
    public String fingerprint() {
        if (fingerprint.isEmpty()) {
            fingerprint = data.fingerprint();
        }
        return fingerprint;
    }

    @Override
    public void close() {}
}
