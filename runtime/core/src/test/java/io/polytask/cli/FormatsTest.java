package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.cli.CommandLineRunner.Outcome;
import io.polytask.cli.DataArguments.Format;
import io.polytask.data.RowFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form of data has a name on the command line. */
final class FormatsTest {
    @Test
    void everyFormHasAName() {
        assertThat(Stream.of(Format.values()).map(format -> format.form)).containsExactly(RowFormat.values());
    }

    @Test
    void theHelpNamesThemAll() {
        Outcome help = new CommandLineRunner().run("predict", "--help");

        assertThat(help.out())
                .contains(Stream.of(Format.values())
                        .map(format -> format.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("|", "--format=", "")));
    }
}
