package io.polytask.inject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import io.polytask.api.Tokenization;
import io.polytask.encode.Batch;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetModule;
import io.polytask.gadget.GadgetReader;
import io.polytask.gadget.GadgetTrainer;
import io.polytask.gadget.Gadgets;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Schedule;
import io.polytask.optimize.Sgd;
import io.polytask.random.RandomSource;
import io.polytask.text.Tokenizers;
import io.polytask.training.TrainingListener;
import io.polytask.training.TrainingSetup;
import io.polytask.weighting.Fixed;
import io.polytask.weighting.Weighting;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ModelModuleTest {
    @Test
    void bindsWhatWasDeclared() {
        TrainingSetup setup = setup(new AbstractModule() {});

        assertThat(setup.options()).isEqualTo(new GadgetBlueprint().options());
        assertThat(setup.optimizer()).isEmpty();
        assertThat(setup.weighting()).isEmpty();
        assertThat(setup.schedule()).isEmpty();
        assertThat(setup.listeners()).isEmpty();
        assertThat(setup.stop().getAsBoolean()).isFalse();
        assertThat(new GadgetModule().setup().options()).isEqualTo(setup.options());
    }

    @Test
    void optionsCanBeRebound() {
        TrainingOptions options = TrainingOptions.builder().epochs(77).build();

        assertThat(setup(rebind(TrainingOptions.class, options)).options()).isSameAs(options);
    }

    @Test
    void theOptimizerCanBeRebound() {
        Optimizer sgd = Sgd.of(0.5);

        assertThat(setup(rebind(Optimizer.class, sgd)).optimizer()).contains(sgd);
    }

    @Test
    void theWeightingCanBeRebound() {
        Weighting fixed = new Fixed(Map.of("score", 3.0));

        assertThat(setup(rebind(Weighting.class, fixed)).weighting()).contains(fixed);
    }

    @Test
    void theScheduleCanBeRebound() {
        Schedule cosine = new Schedule.Cosine(0.1);

        assertThat(setup(rebind(Schedule.class, cosine)).schedule()).contains(cosine);
    }

    @Test
    void tokenizersCanBeRebound() {
        Tokenizers tokenizers = Tokenizers.standard()
                .with(Tokenization.WHITESPACE, Tokenizers.standard().get(Tokenization.CHARACTERS));

        assertThat(setup(rebind(Tokenizers.class, tokenizers)).tokenizers()).isSameAs(tokenizers);
    }

    @Test
    void theClockCanBeRebound() {
        Clock noon = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
        GadgetTrainer trainer = injector(rebind(Clock.class, noon)).getInstance(GadgetTrainer.class);

        assertThat(trainer.fit(Gadgets.of(50, 1)).model().trained().provenance().trainedAt())
                .isEqualTo(noon.instant());
    }

    @Test
    void theRandomSourceCanBeRebound() {
        List<Long> seeds = new ArrayList<>();
        RandomSource source = seed -> {
            seeds.add(seed);
            return RandomSource.standard().stream(seed);
        };

        injector(rebind(RandomSource.class, source))
                .getInstance(GadgetTrainer.class)
                .fit(Gadgets.of(50, 1));

        assertThat(seeds).isNotEmpty();
    }

    @Test
    void listenersCanBeAdded() {
        List<String> heard = new ArrayList<>();
        TrainingListener first = listener("first", heard);
        TrainingListener second = listener("second", heard);
        Module listeners = new AbstractModule() {
            @Override
            protected void configure() {
                Multibinder<TrainingListener> binder =
                        Multibinder.newSetBinder(binder(), GadgetModule.key(TrainingListener.class));
                binder.addBinding().toInstance(first);
                binder.addBinding().toInstance(second);
            }
        };

        injector(listeners).getInstance(GadgetTrainer.class).fit(Gadgets.of(50, 1));

        assertThat(heard).containsExactly("first", "second");
    }

    private static TrainingListener listener(String name, List<String> heard) {
        return new TrainingListener() {
            @Override
            public void onStart(Started event) {
                heard.add(name);
            }
        };
    }

    @Test
    void twoModelsLiveInOneInjector() {
        Injector injector = Guice.createInjector(
                new GadgetModule(), new WidgetModule(), rebind(Optimizer.class, Sgd.of(0.5)), new AbstractModule() {
                    @Override
                    protected void configure() {
                        OptionalBinder.newOptionalBinder(binder(), WidgetModule.key(Optimizer.class))
                                .setBinding()
                                .toInstance(Sgd.of(0.25));
                    }
                });

        assertThat(injector.getInstance(GadgetModule.key(TrainingSetup.class)).optimizer())
                .contains(Sgd.of(0.5));
        assertThat(injector.getInstance(WidgetModule.key(TrainingSetup.class)).optimizer())
                .contains(Sgd.of(0.25));
    }

    @Test
    void worksWhereEveryBindingMustBeExplicit() {
        Module strict = new AbstractModule() {
            @Override
            protected void configure() {
                binder().requireExplicitBindings();
                binder().requireAtInjectOnConstructors();
                binder().requireExactBindingAnnotations();
                bind(Shop.class);
            }
        };
        Injector injector = Guice.createInjector(Stage.PRODUCTION, strict, new GadgetModule());

        assertThat(injector.getInstance(GadgetTrainer.class).setup().options())
                .isEqualTo(new GadgetBlueprint().options());
        assertThat(injector.getInstance(GadgetReader.class)).isNotNull();
        Shop shop = injector.getInstance(Shop.class);
        assertThat(shop.setup.options()).isEqualTo(new GadgetBlueprint().options());
    }

    @Test
    void theLiteralEqualsTheAnnotationInSource() throws NoSuchMethodException {
        ForModel inSource = (ForModel) Shop.class.getDeclaredConstructors()[0].getParameterAnnotations()[0][0];
        ForModel literal = new ForModelLiteral(Gadget.class);

        assertThat(literal).isEqualTo(inSource).hasSameHashCodeAs(inSource).hasToString("@ForModel(Gadget.class)");
        assertThat(inSource).isEqualTo(literal);
        assertThat(literal.annotationType()).isEqualTo(ForModel.class);
    }

    /** A class of a user's. */
    static final class Shop {
        private final TrainingSetup setup;

        @Inject
        Shop(@ForModel(Gadget.class) TrainingSetup setup) {
            this.setup = setup;
        }
    }

    private static TrainingSetup setup(Module module) {
        return injector(module).getInstance(GadgetModule.key(TrainingSetup.class));
    }

    private static Injector injector(Module module) {
        return Guice.createInjector(new GadgetModule(), module);
    }

    private static <T> Module rebind(Class<T> type, T instance) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                OptionalBinder.newOptionalBinder(binder(), GadgetModule.key(type))
                        .setBinding()
                        .toInstance(instance);
            }
        };
    }

    /** A second model, of the same data. */
    private static final class WidgetModule extends ModelModule<Object, Batch<Object>, Object> {
        WidgetModule() {
            super(Object.class, new WidgetBlueprint());
        }

        static <T> Key<T> key(Class<T> type) {
            return key(Object.class, type);
        }
    }

    private static final class WidgetBlueprint implements Blueprint<Object, Batch<Object>, Object> {
        @Override
        public String name() {
            return "Widget";
        }

        @Override
        public List<String> tasks() {
            return List.of();
        }

        @Override
        public List<String> declaration() {
            return List.of();
        }

        @Override
        public TrainingOptions options() {
            return TrainingOptions.builder().build();
        }

        @Override
        public io.polytask.model.Encoding<Object, Batch<Object>, Object> encoding(Tokenizers tokenizers) {
            throw new UnsupportedOperationException();
        }
    }
}
