package io.polytask.data;

import io.polytask.text.Quoted;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and truth values in cells. */
final class Numbers {
    private static final Pattern NO_DECIMALS = Pattern.compile("([+-]?\\d+)\\.0+");

    private Numbers() {}

    static double number(SourceLocation location, String column, String value) {
        if (value.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        // Java's own parser also takes "1d", "0x1p3" and "Infinity", which no data set means.
        if (!value.isEmpty() && (Character.isDigit(value.charAt(value.length() - 1)) || value.endsWith("."))) {
            try {
                double number = Double.parseDouble(value);
                if (Math.abs(number) <= Float.MAX_VALUE) {
                    return number;
                }
                throw location.bad(
                        BadData.VALUE,
                        column,
                        Quoted.value(value) + " is out of the range of float, up to " + Float.MAX_VALUE
                                + " either way: leave it empty for a missing number.");
            } catch (NumberFormatException e) {
                throw notNumber(location, column, value);
            }
        }
        throw notNumber(location, column, value);
    }

    private static BadDataException notNumber(SourceLocation location, String column, String value) {
        String hint = value.matches("[+-]?\\d+,\\d+") ? ": write a point before the decimals." : ".";
        return location.bad(BadData.VALUE, column, Quoted.value(value) + " is not a number" + hint);
    }

    static long integer(SourceLocation location, String column, String value, long least, long most) {
        long number;
        try {
            number = Long.parseLong(whole(value));
        } catch (NumberFormatException e) {
            throw location.bad(BadData.VALUE, column, Quoted.value(value) + " is not a whole number.");
        }
        if (number < least || number > most) {
            throw location.bad(
                    BadData.VALUE,
                    column,
                    Quoted.value(value) + " is out of range: from " + least + " to " + most + ".");
        }
        return number;
    }

    /** Without decimals of nothing: a column of whole numbers with a gap is written as 3.0 by pandas. */
    private static String whole(String value) {
        Matcher decimals = NO_DECIMALS.matcher(value);
        return decimals.matches() ? decimals.group(1) : value;
    }

    static boolean bool(SourceLocation location, String column, String value) {
        return switch (whole(value).toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default ->
                throw location.bad(
                        BadData.VALUE,
                        column,
                        Quoted.value(value) + " is neither yes nor no: write true, 1 or yes, or false, 0 or no.");
        };
    }
}
