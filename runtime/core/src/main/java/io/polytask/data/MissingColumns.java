package io.polytask.data;

import io.polytask.text.DidYouMean;
import io.polytask.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Refuses a file without a column that an input is read from. */
final class MissingColumns {
    private MissingColumns() {}

    static void refuse(SourceLocation location, Fields fields, JsonCells row) {
        for (String input : fields.inputs()) {
            if (!row.object().has(input)) {
                List<String> known = new ArrayList<>();
                row.object().fieldNames().forEachRemaining(known::add);
                throw location.bad(
                        BadData.MISSING,
                        "there is no property \"" + input + "\"" + only(known) + ": write null for a missing value."
                                + DidYouMean.among(known, input));
            }
        }
    }

    /** What a sentence of a file of tokens lacks. */
    static void refuse(
            SourceLocation location, Fields fields, Collection<String> columns, Collection<String> comments) {
        for (String input : fields.inputs()) {
            if (!columns.contains(input) && !comments.contains(input)) {
                throw location.bad(
                        BadData.MISSING,
                        "neither a column nor a comment \"# " + input + " = ...\" gives \"" + input
                                + "\"; the columns are "
                                + (columns.isEmpty() ? "not named" : Quoted.list(columns)) + ".");
            }
        }
    }

    static void refuse(SourceLocation location, Fields fields, Collection<String> known, char separator) {
        List<String> missing = fields.inputs().stream()
                .filter(column -> !known.contains(column))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hint = separation(known, separator);
        if (hint.isEmpty() && missing.size() == 1) {
            hint = DidYouMean.among(known, missing.get(0));
        }
        throw location.bad(
                BadData.FILE,
                (missing.size() == 1 ? "there is no column " : "there are no columns ") + Quoted.list(missing)
                        + only(known) + "." + hint);
    }

    /** The way out if the names were one cell because something else separates them: spreadsheets write semicolons. */
    private static String separation(Collection<String> known, char separator) {
        String header = known.size() == 1 ? known.iterator().next() : "";
        if (header.indexOf('\t') >= 0) {
            return " Tabs separate them: read the file as tsv.";
        }
        if (header.indexOf(',') >= 0) {
            return " Commas separate them: read the file as csv.";
        }
        boolean foreign = header.indexOf(';') >= 0 || header.indexOf('|') >= 0;
        return foreign ? " Separate them with " + (separator == ',' ? "commas." : "tabs.") : "";
    }

    private static String only(Collection<String> known) {
        return known.isEmpty() ? "" : ", only " + Quoted.list(known);
    }
}
