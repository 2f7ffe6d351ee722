package io.polytask.data;

import io.polytask.api.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a file of tokens (CoNLL) are called, which names none itself: the names in the order of the columns,
 * {@code ""} or {@code "_"} for one that is not read.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class TokenColumns {
    static final TokenColumns NONE = inOrder();

    private final List<String> names;
    private final boolean chosen;

    private TokenColumns(List<String> names, boolean chosen) {
        this.names = names;
        this.chosen = chosen;
        Set<String> distinct = new HashSet<>();
        for (String name : names) {
            if (isRead(name) && !distinct.add(name)) {
                throw new IllegalArgumentException("Two columns have the name \"" + name + "\": rename one.");
            }
        }
    }

    /** All lists of an example in the order of their declaration: a file that has more columns is refused. */
    public static TokenColumns inOrder(String... names) {
        return new TokenColumns(List.of(names), false);
    }

    /**
     * Columns that somebody has chosen: those behind them are not read.
     *
     * @throws IllegalArgumentException if a name stands there twice
     */
    public static TokenColumns of(String... names) {
        return new TokenColumns(List.of(names), true);
    }

    List<String> names() {
        return names;
    }

    /** Whether somebody has said which columns they are. */
    boolean chosen() {
        return chosen;
    }

    static boolean isRead(String name) {
        return !name.isEmpty() && !name.equals("_");
    }
}
