package io.polytask.training;

import io.polytask.api.Audience;
import io.polytask.data.PretrainedVectors;
import io.polytask.model.TrainingOptions;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Schedule;
import io.polytask.random.RandomSource;
import io.polytask.text.Tokenizers;
import io.polytask.weighting.Weighting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Everything a {@link Trainer} works with.
 *
 * @param options the settings
 * @param optimizer how gradients change the parameters; empty for what the options say
 * @param weighting how the losses of the tasks become one; empty for what the options say
 * @param schedule how the learning rate changes; empty for what the options say
 * @param tokenizers how texts are cut
 * @param vectors where embeddings begin
 * @param listeners who watches the run
 * @param clock tells when a model was trained
 * @param random makes the streams of everything random
 * @param stop asked before every step: whether training shall end now
 */
@Audience(Audience.Group.USER)
public record TrainingSetup(
        TrainingOptions options,
        Optional<Optimizer> optimizer,
        Optional<Weighting> weighting,
        Optional<Schedule> schedule,
        Tokenizers tokenizers,
        List<PretrainedVectors> vectors,
        List<TrainingListener> listeners,
        Clock clock,
        RandomSource random,
        BooleanSupplier stop) {
    /** Copies of the lists are kept. */
    public TrainingSetup {
        vectors = List.copyOf(vectors);
        listeners = List.copyOf(listeners);
    }

    /** These settings, and the defaults for all else. */
    public static TrainingSetup of(TrainingOptions options) {
        return new TrainingSetup(
                options,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Tokenizers.standard(),
                List.of(),
                List.of(),
                Clock.systemUTC(),
                RandomSource.standard(),
                () -> false);
    }

    /** The same with other settings; an optimiser, weighting or schedule that was given stays. */
    public TrainingSetup withOptions(TrainingOptions value) {
        return new TrainingSetup(
                value, optimizer, weighting, schedule, tokenizers, vectors, listeners, clock, random, stop);
    }

    /**
     * The same with pretrained vectors for one more layer.
     *
     * @throws IllegalArgumentException if the layer has some already
     */
    public TrainingSetup withVectors(PretrainedVectors value) {
        for (PretrainedVectors given : vectors) {
            if (given.layer().equals(value.layer())) {
                throw new IllegalArgumentException("The layer \"" + value.layer() + "\" is given vectors twice, by "
                        + given.file() + " and " + value.file() + ": leave one out.");
            }
        }
        List<PretrainedVectors> more = new ArrayList<>(vectors);
        more.add(value);
        return new TrainingSetup(
                options, optimizer, weighting, schedule, tokenizers, more, listeners, clock, random, stop);
    }

    /** The same with one more listener. */
    public TrainingSetup withListener(TrainingListener value) {
        List<TrainingListener> more = new ArrayList<>(listeners);
        more.add(value);
        return new TrainingSetup(
                options, optimizer, weighting, schedule, tokenizers, vectors, more, clock, random, stop);
    }

    /** The same, ending before the step at which this first holds; it may be asked from another thread. */
    public TrainingSetup withStop(BooleanSupplier value) {
        return new TrainingSetup(
                options, optimizer, weighting, schedule, tokenizers, vectors, listeners, clock, random, value);
    }
}
