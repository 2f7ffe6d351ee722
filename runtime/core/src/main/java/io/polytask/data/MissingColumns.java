package io.polytask.data;

import io.polytask.text.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Refuses a file without a column that an input is read from. */
final class MissingColumns {
    private MissingColumns() {}

    static void refuse(Place place, Fields fields, JsonCells row) {
        for (String input : fields.inputs()) {
            if (!row.object().has(input)) {
                List<String> known = new ArrayList<>();
                row.object().fieldNames().forEachRemaining(known::add);
                throw place.bad(
                        BadData.MISSING,
                        "there is no property \"" + input + "\"" + only(known) + ": write null for a missing value."
                                + DidYouMean.among(known, input));
            }
        }
    }

    static void refuse(Place place, Fields fields, Collection<String> known) {
        List<String> missing = fields.inputs().stream()
                .filter(column -> !known.contains(column))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hint = missing.size() == 1 ? DidYouMean.among(known, missing.get(0)) : "";
        throw place.bad(
                BadData.FILE,
                (missing.size() == 1 ? "there is no column " : "there are no columns ") + Quoted.list(missing)
                        + only(known) + "." + hint);
    }

    private static String only(Collection<String> known) {
        return known.isEmpty() ? "" : ", only " + Quoted.list(known);
    }
}
