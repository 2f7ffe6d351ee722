package io.polytask.cli;

import io.polytask.api.WeightingType;
import io.polytask.text.DidYouMean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The value of {@code --weightings}. */
final class WeightingsArgument {
    private static final String ALL = "ALL";

    private WeightingsArgument() {}

    /**
     * The weightings of these names.
     *
     * @param names those of the constants, in any case; ALL for all of them
     * @throws WrongCallException if there is no such weighting
     */
    static List<WeightingType> parse(List<String> names) {
        if (names.size() == 1 && names.get(0).equalsIgnoreCase(ALL)) {
            return List.of(WeightingType.values());
        }
        return names.stream().map(WeightingsArgument::type).toList();
    }

    private static WeightingType type(String name) {
        List<String> known =
                Arrays.stream(WeightingType.values()).map(WeightingType::name).toList();
        String upper = name.toUpperCase(Locale.ROOT);
        if (!known.contains(upper)) {
            throw new WrongCallException("--weightings names \"" + name + "\", but there are ALL and "
                    + String.join(", ", known) + "." + DidYouMean.among(known, upper));
        }
        return WeightingType.valueOf(upper);
    }
}
