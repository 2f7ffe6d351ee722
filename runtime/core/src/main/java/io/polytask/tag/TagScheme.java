package io.polytask.tag;

import static io.polytask.tag.SpanTag.Role.INSIDE;

import io.polytask.api.Audience;
import io.polytask.tag.SpanTag.Notation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tags that mark spans: {@code B-PLACE} begins a span, {@code I-PLACE} continues it, {@code O} is outside of any. Which may
 * follow which, the scheme tells: BIO (IOB2), where every span begins with {@code B}; IOB1, where {@code B} stands only between
 * two spans of a type; IOE1 and IOE2 likewise, by {@code E} at a span's end; and those that tell the beginning, the end and
 * spans of a single token, which are BIOES (IOBES) and, in other letters, BILOU, BMES and BMEWO. The letter and the type
 * stand apart by {@code -} or {@code _}, in either order; a letter alone has no type.
 */
@Audience(Audience.Group.USER)
public final class TagScheme {
    private final Notation notation;
    private final SpanScheme scheme;
    private final List<SpanTag> tags;

    private TagScheme(Notation notation, SpanScheme scheme, List<SpanTag> tags) {
        this.notation = notation;
        this.scheme = scheme;
        this.tags = tags;
    }

    /**
     * The scheme of some tags, as far as the tags alone tell it: BIO, if they could be IOB1 as well.
     *
     * @param tags strings, or constants, whose names count
     */
    public static Optional<TagScheme> of(List<?> tags) {
        return candidates(tags).findFirst();
    }

    /** All schemes that some tags could be of. */
    public static Stream<TagScheme> candidates(List<?> tags) {
        List<String> names = tags.stream().map(TagScheme::name).toList();
        return Arrays.stream(Notation.values())
                .flatMap(notation -> notation.parse(names).stream()
                        .flatMap(parsed -> Arrays.stream(SpanScheme.values())
                                .filter(scheme -> scheme.fits(parsed))
                                .map(scheme -> new TagScheme(notation, scheme, parsed))));
    }

    /** The scheme that models whose files name none were trained and measured with. */
    public static Optional<TagScheme> ofSavedWithoutScheme(List<?> tags) {
        return candidates(tags)
                .filter(known -> known.notation == Notation.BIOES)
                .filter(known -> known.scheme == SpanScheme.IOBES
                        || (known.scheme == SpanScheme.IOB2
                                && known.tags.stream().anyMatch(tag -> tag.role() == INSIDE)))
                .findFirst();
    }

    /** Whether it is a tag of any scheme. */
    public static boolean isTag(Object tag) {
        return SpanTag.parse(name(tag)).isPresent();
    }

    /** What tells the scheme of some tags among all that they could be of. */
    public String id() {
        return notation + " " + scheme;
    }

    /** How many tags there are. */
    public int size() {
        return tags.size();
    }

    /** Whether a text may begin with a tag. */
    public boolean mayBegin(int tag) {
        return scheme.mayFollow(SpanTag.OUTSIDE, tags.get(tag));
    }

    /** Whether a text may end with a tag. */
    public boolean mayEnd(int tag) {
        return scheme.mayFollow(tags.get(tag), SpanTag.OUTSIDE);
    }

    /** Whether a tag may come next after another. */
    public boolean mayFollow(int before, int tag) {
        return scheme.mayFollow(tags.get(before), tags.get(tag));
    }

    /** Whether a tag may come next after another, null for the ends of a text. */
    boolean mayFollow(@Nullable Object before, @Nullable Object tag) {
        return scheme.mayFollow(parse(before), parse(tag));
    }

    private SpanTag parse(@Nullable Object tag) {
        return tag == null ? SpanTag.OUTSIDE : notation.parse(name(tag)).orElse(SpanTag.OUTSIDE);
    }

    /**
     * The spans that some tags mark, as {@link #spans} has them, in the letters of this scheme.
     *
     * @param marked of a text, strings or constants; null, and what is none of the scheme's, is outside
     */
    public List<TaggedSpan> spansOf(List<?> marked) {
        return spans(marked.stream().map(this::parse));
    }

    /**
     * The spans that the tags of a text mark, whichever scheme they are of, as the program conlleval of the CoNLL shared tasks
     * counts them (Tjong Kim Sang, Buchholz 2000): what continues a span of its type where none has begun, begins one.
     *
     * @param marked strings or constants; null, and what is of no scheme, is outside
     */
    public static List<TaggedSpan> spans(List<?> marked) {
        return spans(marked.stream()
                .map(tag ->
                        tag == null ? SpanTag.OUTSIDE : SpanTag.parse(name(tag)).orElse(SpanTag.OUTSIDE)));
    }

    private static List<TaggedSpan> spans(Stream<SpanTag> marked) {
        List<TaggedSpan> spans = new ArrayList<>();
        SpanTag before = SpanTag.OUTSIDE;
        int begun = 0;
        int at = 0;
        for (SpanTag tag : Stream.concat(marked, Stream.of(SpanTag.OUTSIDE)).toList()) {
            if (before.isInside() && tag.isNew(before)) {
                spans.add(new TaggedSpan(before.type(), begun, at));
            }
            if (tag.isInside() && tag.isNew(before)) {
                begun = at;
            }
            before = tag;
            at++;
        }
        return spans;
    }

    /** The name of a string or constant. */
    public static String name(Object tag) {
        return tag instanceof Enum<?> constant ? constant.name() : tag.toString();
    }

    /** The name of the scheme: {@code IOB1}. */
    @Override
    public String toString() {
        return switch (scheme) {
            case IOB2 -> "BIO (IOB2)";
            case IOBES -> notation.closing();
            default -> scheme.name();
        };
    }

    /**
     * A span in tokens.
     *
     * @param type empty if the tags have none
     * @param start the first token, counted from 0
     * @param end the one after the last
     */
    public record TaggedSpan(String type, int start, int end) {}
}
