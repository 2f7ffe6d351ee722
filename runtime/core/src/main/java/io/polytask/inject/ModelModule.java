package io.polytask.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import io.polytask.api.Audience;
import io.polytask.data.PretrainedVectors;
import io.polytask.encode.Batch;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Schedule;
import io.polytask.random.RandomSource;
import io.polytask.text.Tokenizers;
import io.polytask.training.TrainingListener;
import io.polytask.training.TrainingSetup;
import io.polytask.weighting.Weighting;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Binds what the trainer of one model works with, each under {@link ForModel}, so that several models live in one injector.
 * The processor writes a subclass for each model. All of it can be rebound with an {@link OptionalBinder}:
 *
 * <pre>{@code
 * OptionalBinder.newOptionalBinder(binder(), ReviewModule.key(Optimizer.class)).setBinding().toInstance(Sgd.of(0.01));
 * Multibinder.newSetBinder(binder(), ReviewModule.key(TrainingListener.class)).addBinding().to(MyListener.class);
 * Multibinder.newSetBinder(binder(), ReviewModule.key(PretrainedVectors.class))
 *         .addBinding().toInstance(PretrainedVectors.frozen("words", Path.of("glove.6B.100d.txt.gz")));
 * }</pre>
 *
 * <p>{@link TrainingOptions}, {@link Tokenizers}, {@link Clock} and {@link RandomSource} have defaults; {@link Optimizer},
 * {@link Weighting} and {@link Schedule} follow from the options unless they are bound.
 *
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
@Audience(Audience.Group.GENERATED_CODE)
public abstract class ModelModule<E, B extends Batch<E>, P> extends AbstractModule {
    private final ForModel model;
    private final Blueprint<E, B, P> blueprint;

    /**
     * For subclasses.
     *
     * @param model the annotated class; another one than that of the examples if it declares their model from outside
     */
    protected ModelModule(Class<?> model, Blueprint<E, B, P> blueprint) {
        this.model = new ForModelLiteral(model);
        this.blueprint = blueprint;
    }

    /** The key under which something of a model is bound. */
    protected static <T> Key<T> key(Class<?> model, Class<T> type) {
        return Key.get(type, new ForModelLiteral(model));
    }

    /** Binds the setup and all that it is made of; a subclass calls this, and binds its own types besides. */
    @Override
    protected void configure() {
        optional(TrainingOptions.class).setDefault().toInstance(blueprint.options());
        optional(Tokenizers.class).setDefault().toInstance(Tokenizers.standard());
        optional(Clock.class).setDefault().toInstance(Clock.systemUTC());
        optional(RandomSource.class).setDefault().toInstance(RandomSource.standard());
        optional(Optimizer.class);
        optional(Weighting.class);
        optional(Schedule.class);
        Multibinder.newSetBinder(binder(), Key.get(TrainingListener.class, model));
        Multibinder.newSetBinder(binder(), Key.get(PretrainedVectors.class, model));
        bindSetup();
    }

    private <T> OptionalBinder<T> optional(Class<T> type) {
        return OptionalBinder.newOptionalBinder(binder(), Key.get(type, model));
    }

    private void bindSetup() {
        Provider<TrainingOptions> options = getProvider(Key.get(TrainingOptions.class, model));
        Provider<Optional<Optimizer>> optimizer =
                getProvider(Key.get(new TypeLiteral<Optional<Optimizer>>() {}, model));
        Provider<Optional<Weighting>> weighting =
                getProvider(Key.get(new TypeLiteral<Optional<Weighting>>() {}, model));
        Provider<Optional<Schedule>> schedule = getProvider(Key.get(new TypeLiteral<Optional<Schedule>>() {}, model));
        Provider<Tokenizers> tokenizers = getProvider(Key.get(Tokenizers.class, model));
        Provider<Set<TrainingListener>> listeners =
                getProvider(Key.get(new TypeLiteral<Set<TrainingListener>>() {}, model));
        Provider<Set<PretrainedVectors>> vectors =
                getProvider(Key.get(new TypeLiteral<Set<PretrainedVectors>>() {}, model));
        Provider<Clock> clock = getProvider(Key.get(Clock.class, model));
        Provider<RandomSource> random = getProvider(Key.get(RandomSource.class, model));
        bind(Key.get(TrainingSetup.class, model))
                .toProvider(() -> new TrainingSetup(
                        options.get(),
                        optimizer.get(),
                        weighting.get(),
                        schedule.get(),
                        tokenizers.get(),
                        List.copyOf(vectors.get()),
                        List.copyOf(listeners.get()),
                        clock.get(),
                        random.get(),
                        () -> false));
    }

    /** The setup that an injector of this module alone makes. */
    public final TrainingSetup setup() {
        return Guice.createInjector(Stage.PRODUCTION, this).getInstance(Key.get(TrainingSetup.class, model));
    }
}
