package io.polytask.api;

import java.util.Arrays;
import java.util.List;

/** A number or choice that some {@link WeightingType}s have. {@link Balance} tells what each means, and its default. */
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
    private final List<String> choices;

    WeightingSetting(String attribute, String range, double least, double most) {
        this.attribute = attribute;
        this.range = range;
        this.least = least;
        this.most = most;
        choices = List.of();
    }

    WeightingSetting(String attribute, Enum<?>[] constants) {
        this.attribute = attribute;
        choices = Arrays.stream(constants).map(Enum::name).toList();
        range = "one of " + String.join(", ", choices);
        least = 0;
        most = constants.length - 1.0;
    }

    /** Its name as an attribute of {@link Balance}. */
    public String attribute() {
        return attribute;
    }

    /** What it must be, as a phrase: "above 0". */
    public String range() {
        return range;
    }

    /** The names of what can be chosen, in the order of their places; none for a number. */
    public List<String> choices() {
        return choices;
    }

    /** Whether it may have this value: a number, or the place of a choice. */
    public boolean accepts(double value) {
        return value >= least && value <= most && (!whole() || value == Math.rint(value));
    }

    private boolean whole() {
        return this == EVERY
                || this == ITERATIONS
                || this == WARMUP_EPOCHS
                || this == INNER_STEPS
                || !choices.isEmpty();
    }

    /** A value as it is written: a number, or the name of a choice. */
    public String format(double value) {
        if (whole() && value == Math.rint(value)) {
            return choices.isEmpty() || !accepts(value) ? String.valueOf((long) value) : choices.get((int) value);
        }
        return String.valueOf(value);
    }

    /**
     * The value of a text: a number, or the name of a choice.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public double parse(String text) {
        int choice = choices.indexOf(text);
        if (choice < 0 && !choices.isEmpty()) {
            throw new IllegalArgumentException(refusal(text));
        }
        try {
            return choice >= 0 ? choice : Double.parseDouble(text);
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
    public void check(double value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException(refusal(format(value)));
        }
    }
}
