package io.polytask.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A number or choice that some {@link WeightingType}s have. {@link Balance} tells what each means. */
@SuppressWarnings("ImmutableEnumChecker") // The list is never changed.
public enum WeightingSetting {
    /** See {@link Balance#initial()}. */
    INITIAL("initial", "a finite number", -Double.MAX_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#temperature()}. */
    TEMPERATURE("temperature", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#mu()}. */
    MU("mu", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#warmupEpochs()}. */
    WARMUP_EPOCHS("warmupEpochs", "at least 0", 0, Integer.MAX_VALUE),
    /** See {@link Balance#rate()}. */
    RATE("rate", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#decay()}. */
    DECAY("decay", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#alpha()}. */
    ALPHA("alpha", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#normalization()}. */
    NORMALIZATION("normalization", Balance.Normalization.values()),
    /** See {@link Balance#beta()}. */
    BETA("beta", "in [0, 1)", 0, Math.nextDown(1.0)),
    /** See {@link Balance#betaSigma()}. */
    BETA_SIGMA("betaSigma", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#groups()}. */
    GROUPS("groups", Balance.Groups.values()),
    /** See {@link Balance#c()}. */
    C("c", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#rescale()}. */
    RESCALE("rescale", Balance.Rescale.values()),
    /** See {@link Balance#leak()}. */
    LEAK("leak", "in [0, 1]", 0, 1),
    /** See {@link Balance#parts()}. */
    PARTS("parts", Balance.Parts.values()),
    /** See {@link Balance#every()}. */
    EVERY("every", "at least 1", 1, Integer.MAX_VALUE),
    /** See {@link Balance#maxNorm()}. */
    MAX_NORM("maxNorm", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#gamma()}. */
    GAMMA("gamma", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#gammaSigma()}. */
    GAMMA_SIGMA("gammaSigma", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#rho()}. */
    RHO("rho", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#lambda()}. */
    LAMBDA("lambda", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#iterations()}. */
    ITERATIONS("iterations", "at least 1", 1, Integer.MAX_VALUE),
    /** See {@link Balance#scale()}. */
    SCALE("scale", Balance.Scale.values()),
    /** See {@link Balance#eta()}. */
    ETA("eta", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#normEps()}. */
    NORM_EPS("normEps", "at least 0", 0, Double.MAX_VALUE),
    /** See {@link Balance#regEps()}. */
    REG_EPS("regEps", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#innerRate()}. */
    INNER_RATE("innerRate", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#innerSteps()}. */
    INNER_STEPS("innerSteps", "at least 1", 1, Integer.MAX_VALUE),
    /** See {@link Balance#phi()}. */
    PHI("phi", "above 0", Double.MIN_VALUE, Double.MAX_VALUE),
    /** See {@link Balance#space()}. */
    SPACE("space", Balance.Space.values());

    private final String attribute;
    private final String range;
    private final double least;
    private final double most;
    private final List<SettingValue> choices;

    WeightingSetting(String attribute, String range, double least, double most) {
        this.attribute = attribute;
        this.range = range;
        this.least = least;
        this.most = most;
        choices = List.of();
    }

    WeightingSetting(String attribute, Enum<?>[] constants) {
        this.attribute = attribute;
        choices = Arrays.stream(constants).map(WeightingSetting::value).toList();
        range = "one of " + String.join(", ", choices());
        least = Double.NaN;
        most = Double.NaN;
    }

    /** A number as a value. */
    public static SettingValue value(double number) {
        return new SettingValue.Amount(number);
    }

    /** A choice as a value. */
    public static SettingValue value(Enum<?> constant) {
        return new SettingValue.Choice(constant);
    }

    /** The default of a weighting. */
    Map.Entry<WeightingSetting, SettingValue> by(double number) {
        return Map.entry(this, value(number));
    }

    /** The default of a weighting. */
    Map.Entry<WeightingSetting, SettingValue> by(Enum<?> constant) {
        return Map.entry(this, value(constant));
    }

    /** Its name as an attribute of {@link Balance}. */
    public String attribute() {
        return attribute;
    }

    /** What it must be, as a phrase: "above 0". */
    public String range() {
        return range;
    }

    /** The names of what can be chosen, in their order; none for a number. */
    public List<String> choices() {
        return choices.stream().map(SettingValue::toString).toList();
    }

    /** Whether it may have this value. */
    public boolean accepts(SettingValue value) {
        return choices.contains(value) || (value instanceof SettingValue.Amount amount && accepts(amount.number()));
    }

    private boolean accepts(double number) {
        return number >= least && number <= most && (!isWhole() || number == Math.rint(number));
    }

    private boolean isWhole() {
        return this == EVERY || this == ITERATIONS || this == WARMUP_EPOCHS || this == INNER_STEPS;
    }

    /** A value as it is written: a number, or the name of a choice. */
    public String format(SettingValue value) {
        return isWhole() && value instanceof SettingValue.Amount amount && amount.number() == Math.rint(amount.number())
                ? String.valueOf((long) amount.number())
                : value.toString();
    }

    /**
     * The value of a text: a number, or the name of a choice.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public SettingValue parse(String text) {
        for (SettingValue choice : choices) {
            if (choice.toString().equals(text)) {
                return choice;
            }
        }
        if (!choices.isEmpty()) {
            throw new IllegalArgumentException(refusal(text));
        }
        try {
            return value(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(refusal(text), e);
        }
    }

    private String refusal(String text) {
        return "The weighting setting " + attribute + " is " + text + ", but must be " + range + ".";
    }

    /**
     * Refuses what is out of range.
     *
     * @throws IllegalArgumentException with one sentence that names the setting, its value and its range
     */
    public void check(SettingValue value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException(refusal(format(value)));
        }
    }
}
