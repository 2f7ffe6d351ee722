package io.polytask.cli;

import io.polytask.gadget.GadgetProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands and keeps what they say. */
final class CommandLineRunner {
    private final Models models;

    CommandLineRunner() {
        this(new Models(List.of(new GadgetProvider())));
    }

    CommandLineRunner(Models models) {
        this.models = models;
    }

    Outcome run(String... arguments) {
        return runWith("", arguments);
    }

    Outcome runWith(String input, String... arguments) {
        return runWith(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    Outcome runWith(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = Main.run(streams, models, arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a command came to. */
    record Outcome(int code, String out, String err) {}
}
