package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.data.ExampleReader;
import io.polytask.encode.Batch;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that was deleted without a clean build is told, and the others are there. */
class ModelsTest {
    private static final String SERVICES = "META-INF/services/io.polytask.cli.ModelProvider";

    @TempDir
    Path classes;

    @Test
    void aProviderThatIsMissing() throws IOException {
        CommandLineRunner.Outcome outcome = runWith("a.GoneProvider", "io.polytask.gadget.GadgetProvider");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Gadget: ");
        assertThat(outcome.err())
                .isEqualTo(
                        "A model on the class path cannot be loaded and is left out (io.polytask.cli.ModelProvider: Provider"
                                + " a.GoneProvider not found). If its class was deleted or renamed, clean the build and build"
                                + " anew.\n");
    }

    @Test
    void aProviderWhoseModelIsMissing() throws IOException {
        CommandLineRunner.Outcome outcome =
                runWith("io.polytask.gadget.GadgetProvider", "io.polytask.cli.ModelsTest$Orphan");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Gadget: ");
        assertThat(outcome.err())
                .isEqualTo(
                        "A model on the class path cannot be loaded and is left out (a/Orphan). If its class was deleted or"
                                + " renamed, clean the build and build anew.\n");
    }

    @Test
    void allAreMissing() throws IOException {
        CommandLineRunner.Outcome outcome = runWith("a.GoneProvider");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("Provider a.GoneProvider not found").doesNotContain("\tat ");
    }

    private CommandLineRunner.Outcome runWith(String... providers) throws IOException {
        Path services = classes.resolve(SERVICES);
        Files.createDirectories(services.getParent());
        Files.write(services, List.of(providers));
        try (URLClassLoader loader = new OnlyOwnServices(classes.toUri().toURL())) {
            return new CommandLineRunner(Models.of(ServiceLoader.load(ModelProvider.class, loader))).run("models");
        }
    }

    /** Sees the classes of the tests, but not their services. */
    private static final class OnlyOwnServices extends URLClassLoader {
        OnlyOwnServices(URL directory) {
            super(new URL[] {directory}, ModelsTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals(SERVICES) ? findResources(name) : Collections.emptyEnumeration();
        }
    }

    /** A provider that is still there, of a class that is not. */
    public static final class Orphan implements ModelProvider<String, Batch<String>, String> {
        @Override
        public Blueprint<String, Batch<String>, String> blueprint() {
            throw new NoClassDefFoundError("a/Orphan");
        }

        @Override
        public ExampleReader<String> reader() {
            throw new NoClassDefFoundError("a/Orphan");
        }

        @Override
        public ModelModule<String, Batch<String>, String> module() {
            throw new NoClassDefFoundError("a/Orphan");
        }
    }
}
