package io.polytask.cli;

import io.polytask.gadget.Gadget;
import io.polytask.gadget.Gadgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of made-up examples. */
final class GadgetFiles {
    private static final String HEADER = "words,price,brand,category,maker,recommended,score,topics,tags";

    private GadgetFiles() {}

    static Path csv(Path file, int count, long seed) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        Gadgets.of(count, seed).forEach(gadget -> lines.add(line(gadget)));
        return Files.write(file, lines);
    }

    private static String line(Gadget gadget) {
        return String.join(
                ",",
                String.join(" ", gadget.words()),
                Double.toString(gadget.price()),
                text(gadget.brand()),
                text(gadget.category()),
                text(gadget.maker()),
                text(gadget.recommended()),
                text(gadget.score()),
                gadget.topics().isEmpty()
                        ? "|"
                        : gadget.topics().stream().map(Enum::name).sorted().collect(Collectors.joining("|")),
                gadget.tags() == null
                        ? ""
                        : gadget.tags().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
