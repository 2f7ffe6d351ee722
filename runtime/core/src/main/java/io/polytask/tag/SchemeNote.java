package io.polytask.tag;

import io.polytask.tag.TagTransitions.Breaks;
import io.polytask.tag.TagTransitions.Pair;
import io.polytask.text.Quoted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the scheme of some tags: which one was found, where the training data break it, or why there is none though
 * most of the tags look as if there were.
 *
 * @param label the name of the label
 * @param tags the names of the tags
 */
public record SchemeNote(String label, List<String> tags) {
    /**
     * What there is to tell.
     *
     * @param scheme null if the tags have none
     * @param breaks null if nothing breaks it
     */
    public Optional<String> of(@Nullable TagScheme scheme, @Nullable Breaks<?> breaks) {
        if (scheme == null) {
            return missing();
        }
        String found = "The label \"" + label + "\" marks spans: its tags are " + scheme;
        return Optional.of(breaks == null ? found + "." : found + ", but break it " + broken(breaks));
    }

    private static String broken(Breaks<?> breaks) {
        long count = breaks.occurrences().count();
        return (count == 1 ? "once, in" : count + " times, first in") + " example "
                + breaks.occurrences().example() + ", where " + described(breaks.first())
                + breaks.occurrences().token() + ": a CRF never predicts that; bring all tags to one scheme.";
    }

    private static String described(Pair<?> pair) {
        if (pair.tag() == null) {
            return Quoted.value(TagScheme.name(Objects.requireNonNull(pair.before())))
                    + " is the last tag, before the end at token ";
        }
        String tag = Quoted.value(TagScheme.name(pair.tag()));
        return pair.before() == null
                ? tag + " is the first tag, at token "
                : tag + " follows " + Quoted.value(TagScheme.name(pair.before())) + " at token ";
    }

    private Optional<String> missing() {
        long typed = tags.stream()
                .flatMap(tag -> SpanTag.parse(tag).stream())
                .filter(tag -> !tag.type().isEmpty())
                .count();
        long untagged = tags.stream().filter(tag -> !TagScheme.isTag(tag)).count();
        if (typed <= untagged) {
            return Optional.empty();
        }
        String other = tags.stream()
                .filter(tag -> !TagScheme.isTag(tag))
                .findFirst()
                .map(tag -> Quoted.value(tag) + " is no tag")
                .orElse("its tags together are those");
        return Optional.of(
                "The label \"" + label + "\" looks as if it marked spans, but is measured token by token, and"
                        + " nothing is known of what may follow what: " + other
                        + " of BIO, IOB1, IOE1, IOE2, BIOES, BILOU or BMES.");
    }
}
