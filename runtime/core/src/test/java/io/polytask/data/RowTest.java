package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RowTest {
    enum Tag {
        O,
        B_NAME
    }

    private static final Constants<Tag> TAGS = Constants.of(Tag.values());

    /** Gives out the rows themselves. */
    private static final class Rows extends ExampleReader<Row> {
        Rows() {
            super(List.of("v"), List.of());
        }

        @Override
        protected Row read(Row row) {
            return row;
        }

        @Override
        protected String key(Row row) {
            return "";
        }
    }

    private static Row row(String text, RowFormat format) {
        List<Row> rows = new ArrayList<>();
        new Rows().forEach(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file", format, rows::add);
        return rows.get(0);
    }

    private static Row csv(String cell) {
        return row("v,w\n\"" + cell + "\",\n", RowFormat.CSV);
    }

    private static Row json(String value) {
        return row("{\"v\": " + value + "}\n", RowFormat.JSON_LINES);
    }

    private static void refused(ThrowingCallable read, String message) {
        assertThatExceptionOfType(BadDataException.class).isThrownBy(read).withMessage(message);
    }

    @Test
    void textStandsAsItIs() {
        assertThat(csv(" a ").text("v")).isEqualTo(" a ");
        assertThat(csv(" a ").string("v")).isEqualTo("a");
        assertThat(csv("").text("v")).isEmpty();
        assertThat(csv("").string("v")).isNull();
        assertThat(csv("").text("no")).isNull();
        assertThat(json("null").text("v")).isNull();
        assertThat(json("1.50").string("v")).isEqualTo("1.50");
    }

    @Test
    void numbersMayBeMissing() {
        assertThat(csv(" 1e3 ").number("v")).isEqualTo(1000);
        assertThat(json("-2.5").numberOrNull("v")).isEqualTo(-2.5);
        assertThat(json("\"7\"").floatOrNull("v")).isEqualTo(7f);
        assertThat(csv(" ").number("v")).isNaN();
        assertThat(csv("nan").optionalNumber("v")).isEqualTo(OptionalDouble.empty());
        assertThat(csv("5").optionalNumber("v")).isEqualTo(OptionalDouble.of(5));
        assertThat(csv("").numberOrNull("v")).isNull();
        assertThat(csv("").floatOrNull("v")).isNull();
    }

    @Test
    void wholeNumbersHaveARange() {
        assertThat(csv("-7").integer("v")).isEqualTo(-7);
        assertThat(json("3000000000").longInteger("v")).isEqualTo(3_000_000_000L);
        assertThat(csv("").integerOrNull("v")).isNull();
        assertThat(csv("").longOrNull("v")).isNull();
        refused(
                () -> csv("3000000000").integer("v"),
                "file, line 2, column \"v\": \"3000000000\" is out of range: from -2147483648 to 2147483647.");
        refused(
                () -> csv("300").integer("v", -128, 127),
                "file, line 2, column \"v\": \"300\" is out of range: from -128 to 127.");
        refused(() -> json("1.5").integer("v"), "file, line 1, property \"v\": \"1.5\" is not a whole number.");
    }

    @Test
    void truthHasSixWords() {
        for (String yes : List.of("true", "1", "Yes")) {
            assertThat(csv(yes).bool("v")).isTrue();
        }
        for (String no : List.of("FALSE", "0", "no")) {
            assertThat(csv(no).boolOrNull("v")).isFalse();
        }
        assertThat(json("true").bool("v")).isTrue();
        assertThat(csv("").boolOrNull("v")).isNull();
    }

    @Test
    void wholeNumbersAndTruthAreReadAsPandasWritesThem() {
        assertThat(csv("1.0").boolOrNull("v")).isTrue();
        assertThat(csv("0.00").bool("v")).isFalse();
        assertThat(csv("nan").boolOrNull("v")).isNull();
        assertThat(csv("3.0").integer("v")).isEqualTo(3);
        assertThat(csv("-9007199254740993.0").longOrNull("v")).isEqualTo(-9007199254740993L);
        assertThat(csv("NaN").integerOrNull("v")).isNull();
        refused(() -> csv("3.01").integer("v"), "file, line 2, column \"v\": \"3.01\" is not a whole number.");
    }

    @Test
    void notANumberInJsonIsMissing() {
        assertThat(json("NaN").boolOrNull("v")).isNull();
        assertThat(json("NaN").text("v")).isNull();
        assertThat(json("NaN").number("v")).isNaN();
        assertThat(json("NaN").strings("v")).isNull();
        refused(() -> json("Infinity").number("v"), "file, line 1, property \"v\": \"Infinity\" is not a number.");
        refused(
                () -> json("[NaN]").strings("v"),
                "file, line 1, property \"v\": NaN stands in the array: leave it out.");
    }

    @Test
    void onlyInputsAndLabelsAreNeeded() {
        assertThat(csv("1").integer("w")).isZero();
        assertThat(csv("1").bool("other")).isFalse();
        refused(
                () -> csv("").integer("v"),
                "file, line 2, column \"v\": the value is missing, but the example needs one.");
    }

    @Test
    void whatATerminalWouldObeyIsSpeltOut() {
        refused(
                () -> csv("\u001b[2J\u202eX").constant("v", TAGS),
                "file, line 2, column \"v\": \"\\u001b[2J\\u202eX\" is none of \"O\" and \"B_NAME\".");
    }

    @Test
    void constantsAreFoundInAnyCase() {
        assertThat(csv("b_Name").constant("v", TAGS)).isEqualTo(Tag.B_NAME);
        assertThat(csv("").constant("v", TAGS)).isNull();
    }

    @Test
    void listsStandBetweenBlanksOrInArrays() {
        assertThat(csv("  a  b\tc").tokens("v")).containsExactly("a", "b", "c");
        assertThat(json("[\"a b\", \"\", 1]").tokens("v")).containsExactly("a b", "", "1");
        assertThat(csv("").tokens("v")).isEmpty();
        assertThat(json("null").tokens("v")).isEmpty();
        assertThat(csv("").strings("v")).isNull();
        assertThat(csv("").constants("v", TAGS)).isNull();
        assertThat(csv("O b_name").constants("v", TAGS)).containsExactly(Tag.O, Tag.B_NAME);
        refused(
                () -> json("[\"O\", null]").strings("v"),
                "file, line 1, property \"v\": null stands in the array: leave it out.");
        String empty = " is empty: write a label for each, or leave out the whole list.";
        refused(() -> json("[\"\"]").strings("v"), "file, line 1, property \"v\": value 1" + empty);
        refused(() -> json("[\"a\", \" \"]").stringSet("v"), "file, line 1, property \"v\": value 2" + empty);
        refused(() -> json("\"a b\"").tokens("v"), "file, line 1, property \"v\": \"a b\" is not an array.");
        refused(
                () -> csv("O X").constants("v", TAGS),
                "file, line 2, column \"v\": \"X\" is none of \"O\" and \"B_NAME\". Did you mean \"O\"?");
    }

    @Test
    void setsStandBetweenBarsOrInArrays() {
        assertThat(csv("a b|c; a b |").stringSet("v")).containsExactly("a b", "c");
        assertThat(csv("|").stringSet("v")).isEmpty();
        assertThat(json("[]").stringSet("v")).isEmpty();
        assertThat(csv("").stringSet("v")).isNull();
        assertThat(csv("").constantSet("v", TAGS)).isNull();
        assertThat(csv("o;B_NAME").constantSet("v", TAGS)).isEqualTo(Set.of(Tag.O, Tag.B_NAME));
    }

    @Test
    void arraysOfNumbers() {
        assertThat(csv("1 -2.5").floats("v")).containsExactly(1, -2.5f);
        assertThat(json("[1e2]").floats("v")).containsExactly(100);
        assertThat(csv("").floats("v")).isNull();
        refused(() -> json("[1, \"\"]").floats("v"), "file, line 1, property \"v\": \"\" is not a number.");
        refused(() -> csv("1 x").floats("v"), "file, line 2, column \"v\": \"x\" is not a number.");
    }

    @Test
    void tensorsAreOfTheirShape() {
        assertThat(csv("1 -2.5 3 4").tensor("v", 2, 2)).containsExactly(1, -2.5f, 3, 4);
        assertThat(csv("").tensor("v", 2, 2)).isNull();
        refused(
                () -> json("[1, 2, 3]").tensor("v", 2, 2),
                "file, line 1, property \"v\": there are 3 numbers, but the shape [2, 2] needs 4.");
        refused(
                () -> csv("1").tensor("v", 2),
                "file, line 2, column \"v\": there is 1 number, but the shape [2] needs 2.");
        refused(
                () -> csv("1 nan").tensor("v", 2),
                "file, line 2, column \"v\": number 2 is missing: put 0 for a missing number.");
        refused(
                () -> csv("1 1e39").tensor("v", 2),
                "file, line 2, column \"v\": \"1e39\" is out of the range of float, up to 3.4028235E38 either way: leave "
                        + "it empty for a missing number.");
    }
}
