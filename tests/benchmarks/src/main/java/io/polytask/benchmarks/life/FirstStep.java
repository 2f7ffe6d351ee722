package io.polytask.benchmarks.life;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import io.polytask.api.Dataset;
import io.polytask.benchmarks.scale.Document;
import io.polytask.benchmarks.scale.DocumentModule;
import io.polytask.benchmarks.scale.DocumentReader;
import io.polytask.benchmarks.scale.DocumentTrainer;
import io.polytask.tensor.NativeFloats;
import io.polytask.training.TrainingListener;
import java.nio.file.Path;

/** The process of a program that trains: it ends after the first step, and tells how it came there. */
public final class FirstStep {
    private FirstStep() {}

    /** Arguments: when the process was asked for, in milliseconds since 1970, and a file of {@link Document}s. */
    public static void main(String... arguments) {
        long asked = Long.parseLong(arguments[0]);
        Stages stages = new Stages(System.currentTimeMillis() - asked);
        Injector injector = Guice.createInjector(new DocumentModule(), new AbstractModule() {
            @Override
            protected void configure() {
                Multibinder.newSetBinder(binder(), DocumentModule.key(TrainingListener.class))
                        .addBinding()
                        .toInstance(stages);
            }
        });
        Dataset<Document> data = injector.getInstance(DocumentReader.class).read(Path.of(arguments[1]));
        DocumentTrainer trainer = injector.getInstance(DocumentTrainer.class);
        stages.read();
        NativeFloats.ofZeros(1).close();
        stages.loaded();
        trainer.fit(data);
    }

    /** The clock of the start. */
    private static final class Stages implements TrainingListener {
        private final long machine;
        private final long main = System.nanoTime();
        private double reading;
        private double loading;

        /** In main, after so many milliseconds. */
        Stages(long machine) {
            this.machine = machine;
        }

        private double millis() {
            return (System.nanoTime() - main) / 1e6;
        }

        void read() {
            reading = millis();
        }

        void loaded() {
            loading = millis() - reading;
        }

        @Override
        public void onStep(Step event) {
            double step = millis() - reading - loading;
            System.out.println("= " + new Start(machine, reading, loading, step).write());
            // Of the rest of the training nobody wants to know.
            Runtime.getRuntime().halt(0);
        }
    }
}
