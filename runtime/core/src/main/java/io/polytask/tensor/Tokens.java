package io.polytask.tensor;

import io.polytask.api.Audience;
import java.util.Arrays;
import java.util.Objects;

/** The token ids of several texts, one after another without padding. */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class Tokens {
    private final Segments segments = new Segments();
    private int[] ids = new int[64]; // (tokens)
    private int count;

    /** No texts. */
    public Tokens() {}

    /** Forgets all texts. */
    public void clear() {
        segments.clear();
        count = 0;
    }

    /** Adds a token to the text that is not yet {@linkplain #end ended}. */
    public void add(int id) {
        reserve(1);
        ids[count] = id;
        count++;
    }

    /** Ends a text: the tokens added since the last end are its own, and there may be none. */
    public void end() {
        segments.add(count - segments.total());
    }

    /** Adds a text of another batch. */
    public void append(Tokens source, int text) {
        int length = source.segments.length(text);
        reserve(length);
        System.arraycopy(source.ids, source.segments.start(text), ids, count, length);
        count += length;
        end();
    }

    private void reserve(int more) {
        if (count + more > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(count + more, ids.length * 2));
        }
    }

    /** How many texts there are. */
    public int size() {
        return segments.size();
    }

    /** Which tokens belong to which text. */
    public Segments segments() {
        return segments;
    }

    /** The id at a position, counted through all texts. */
    public int id(int position) {
        return ids[Objects.checkIndex(position, count)];
    }

    /** Puts another id at a position, counted through all texts. */
    public void set(int position, int id) {
        ids[Objects.checkIndex(position, count)] = id;
    }

    /** How many tokens a text has. */
    public int length(int text) {
        return segments.length(text);
    }
}
