package io.polytask.examples.census;

import io.polytask.api.Categorical;
import io.polytask.api.Numeric;
import io.polytask.api.Task;

/**
 * One line of Census-Income, whose fields its documentation describes; amounts of money are logarithms. Age,
 * weeks and amounts are read twice, as numbers and as values. Marital status, which is a label, and the instance weight are no inputs.
 */
public record Person(
        @Categorical int age,
        @Numeric double years,
        @Categorical String classOfWorker,
        @Categorical String industry,
        @Categorical String occupation,
        @Categorical String education,
        @Categorical int wage,
        @Numeric double wagePerHour,
        @Categorical String enrolled,
        @Categorical String majorIndustry,
        @Categorical String majorOccupation,
        @Categorical String race,
        @Categorical String hispanicOrigin,
        @Categorical String sex,
        @Categorical String union,
        @Categorical String unemployment,
        @Categorical String employment,
        @Categorical int gains,
        @Numeric double capitalGains,
        @Categorical int losses,
        @Numeric double capitalLosses,
        @Categorical int dividend,
        @Numeric double dividends,
        @Categorical String taxFiler,
        @Categorical String previousRegion,
        @Categorical String previousState,
        @Categorical String household,
        @Categorical String householdSummary,
        @Categorical String moveInMsa,
        @Categorical String moveInRegion,
        @Categorical String moveWithinRegion,
        @Categorical String sameHouse,
        @Categorical String fromSunbelt,
        @Categorical String employerSize,
        @Categorical String parents,
        @Categorical String birthFather,
        @Categorical String birthMother,
        @Categorical String birthSelf,
        @Categorical String citizenship,
        @Categorical String ownBusiness,
        @Categorical String veteransQuestionnaire,
        @Categorical String veteransBenefits,
        @Categorical int weeks,
        @Numeric double weeksWorked,
        @Categorical String year,
        @Task boolean income,
        @Task boolean neverMarried) {

    private static final int FIELDS = 42;
    private static final int MARITAL_STATUS = 7;
    private static final int INCOME = 41;

    /**
     * A person as a line of the file.
     *
     * @throws IllegalArgumentException if it has not 42 fields, or no number where one must be
     */
    static Person parse(String line) {
        String[] fields = line.strip().split(",\\s*", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "There are " + fields.length + " fields, but a line of Census-Income has " + FIELDS + ": " + line);
        }
        return new Person(
                (int) number(fields, 0),
                number(fields, 0),
                fields[1],
                fields[2],
                fields[3],
                fields[4],
                (int) number(fields, 5),
                log(fields, 5),
                fields[6],
                fields[8],
                fields[9],
                fields[10],
                fields[11],
                fields[12],
                fields[13],
                fields[14],
                fields[15],
                (int) number(fields, 16),
                log(fields, 16),
                (int) number(fields, 17),
                log(fields, 17),
                (int) number(fields, 18),
                log(fields, 18),
                fields[19],
                fields[20],
                fields[21],
                fields[22],
                fields[23],
                fields[25],
                fields[26],
                fields[27],
                fields[28],
                fields[29],
                fields[30],
                fields[31],
                fields[32],
                fields[33],
                fields[34],
                fields[35],
                fields[36],
                fields[37],
                fields[38],
                (int) number(fields, 39),
                number(fields, 39),
                fields[40],
                fields[INCOME].startsWith("50000+"),
                fields[MARITAL_STATUS].equals("Never married"));
    }

    private static double number(String[] fields, int field) {
        try {
            return Double.parseDouble(fields[field]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Field " + (field + 1) + " is \"" + fields[field] + "\", but must be a number.", e);
        }
    }

    private static double log(String[] fields, int field) {
        return Math.log1p(number(fields, field));
    }
}
