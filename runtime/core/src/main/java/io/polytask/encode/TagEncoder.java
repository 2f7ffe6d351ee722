package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.Audience;
import io.polytask.tag.SchemeNote;
import io.polytask.tag.TagScheme;
import io.polytask.tag.TagTransitions;
import io.polytask.tag.TagTransitions.Breaks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The label of a tagging task: one tag for each token. If the tags mark spans, it finds the scheme that the training data keep
 * to, or break least.
 *
 * @param <L> the tags' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class TagEncoder<L> extends IndexEncoder<L> {
    private static final String SCHEME = "scheme";

    private final TagTransitions<L> transitions = new TagTransitions<>();
    private @Nullable TagScheme scheme;
    private @Nullable Breaks<L> breaks;

    private TagEncoder(String name, Labels<L> tags) {
        super(name, tags);
    }

    /**
     * An encoder of tags that are known.
     *
     * @param constants all tags, in their order
     */
    public static <L> TagEncoder<L> of(String name, List<L> constants) {
        return new TagEncoder<>(name, Labels.fixed(constants));
    }

    /** An encoder that learns the tags, which it sorts. */
    public static TagEncoder<String> learned(String name) {
        return new TagEncoder<>(name, Labels.learned(Function.identity(), 1));
    }

    /** What the tags mark spans by, once it is fitted; empty if they are none of a scheme. */
    public Optional<TagScheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    /** Learns from the tags of an example; null is a missing label, and a null tag a missing tag. */
    public void observe(@Nullable List<L> tags) {
        requireOpen();
        transitions.observe(tags);
        if (tags != null) {
            count(tags);
        }
    }

    @Override
    void learn() {
        super.learn();
        for (TagScheme candidate : TagScheme.candidates(labels()).toList()) {
            Breaks<L> own = transitions.breaks(candidate);
            if (scheme == null || Breaks.count(own) < Breaks.count(breaks)) {
                scheme = candidate;
                breaks = own;
            }
        }
        transitions.clear();
    }

    /** What somebody who trains with the labels should know of their scheme. */
    List<String> notes() {
        if (labelled() == 0) {
            return List.of();
        }
        return new SchemeNote(name(), labels().stream().map(TagScheme::name).toList())
                .of(scheme, breaks).stream().toList();
    }

    @Override
    void write(ObjectNode state) {
        super.write(state);
        scheme().ifPresent(known -> state.put(SCHEME, known.id()));
    }

    @Override
    void read(EncoderState state) {
        super.read(state);
        scheme = state.has(SCHEME)
                ? TagScheme.candidates(labels())
                        .filter(known -> known.id().equals(state.text(SCHEME)))
                        .findFirst()
                        .orElseThrow(() -> state.damaged(SCHEME, "one of its values"))
                : TagScheme.ofSavedWithoutScheme(labels()).orElse(null);
    }
}
