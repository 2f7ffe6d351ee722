package io.polytask.data;

import io.polytask.data.ConllCells.Token;
import io.polytask.tag.TagScheme;
import io.polytask.text.Quoted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a file of tokens: the columns are lists, and the comments before it are single values.
 *
 * @param tokens in their order
 * @param columns the indices of the columns by their names
 * @param comments the values of comments like {@code # intent = flight} by their names
 * @param location that of the first token
 */
record ConllCells(
        List<Token> tokens, Map<String, Integer> columns, Map<String, String> comments, SourceLocation location)
        implements Cells {
    @Override
    public SourceLocation location(int value) {
        return new SourceLocation(location.file(), tokens.get(value).line(), location.field());
    }

    @Override
    public @Nullable String value(String column) {
        String comment = comments.get(column);
        Integer index = columns.get(column);
        return comment != null || index == null ? comment : String.join(" ", column(index));
    }

    @Override
    public @Nullable List<String> values(String column, Separators separators) {
        Integer index = columns.get(column);
        return index == null ? separators.split(comments.get(column)) : column(index);
    }

    /** The spans that the tags of a column mark, as conlleval reads them. */
    @Override
    public @Nullable List<SpanCell> tokenSpans(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            return Cells.super.tokenSpans(column);
        }
        List<String> tags = column(index);
        for (int i = 0; i < tags.size(); i++) {
            if (!TagScheme.isTag(tags.get(i))) {
                throw location(i)
                        .bad(
                                BadData.VALUE,
                                column,
                                Quoted.value(tags.get(i)) + " is no tag of spans: write O, B-PLACE, I-PLACE.");
            }
        }
        return TagScheme.spans(tags).stream()
                .map(span -> new SpanCell(span.type(), span.start(), span.end()))
                .toList();
    }

    private List<String> column(int index) {
        return tokens.stream().map(token -> token.columns().get(index)).toList();
    }

    /** The columns of one line. */
    record Token(long line, List<String> columns) {}
}
