package io.polytask.cli;

import io.polytask.text.DidYouMean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What to say of an option's value that is none of a few names, or that should be a pair and is none. */
final class WrongValue {
    private WrongValue() {}

    /** The sentence; empty if something else is wrong. */
    static Optional<String> sentence(ParameterException wrong) {
        if (!(wrong.getArgSpec() instanceof OptionSpec option) || wrong.getValue() == null) {
            return Optional.empty();
        }
        String given = option.longestName() + " is \"" + wrong.getValue() + "\", but must be ";
        if (option.typeInfo().isMap() && !wrong.getValue().contains("=")) {
            return Optional.of(given + option.paramLabel() + ".");
        }
        if (!option.type().isEnum()) {
            return Optional.empty();
        }
        List<String> known = names(option);
        return Optional.of(
                given + "one of " + String.join(", ", known) + "." + DidYouMean.among(known, wrong.getValue()));
    }

    /** As the help shows them: those of the label, or of the constants. */
    private static List<String> names(ArgSpec option) {
        return option.paramLabel().contains("|")
                ? List.of(option.paramLabel().split("\\|", -1))
                : Arrays.stream(option.type().getEnumConstants())
                        .map(String::valueOf)
                        .toList();
    }
}
