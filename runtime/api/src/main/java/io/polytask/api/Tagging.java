package io.polytask.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prediction of one tag for each token, in the text's order; tokens beyond the text's limit have none. It never changes,
 * and what is costly about it is computed when it is first asked for.
 *
 * @param <L> the tags' type
 */
public final class Tagging<L> implements TaskPrediction {
    private final List<L> tags;
    private final Source<L> source;
    private @Nullable List<Classification<L>> tokens;

    /**
     * A prediction.
     *
     * @param tags one a token
     * @param source the distribution that they were decoded from
     */
    public Tagging(List<L> tags, Source<L> source) {
        this.tags = List.copyOf(tags);
        this.source = source;
    }

    /**
     * The tag of each token. From a softmax, each is the likeliest of its token; from a CRF, together they are the likeliest
     * sequence (Viterbi), in which a token's tag need not be the likeliest one by itself.
     */
    public List<L> tags() {
        return tags;
    }

    /** The probabilities of each token's tags; from a CRF, the marginal ones, over all sequences. */
    public List<Classification<L>> tokens() {
        List<Classification<L>> known = tokens;
        if (known == null) {
            known = List.copyOf(source.tokens());
            tokens = known;
        }
        return known;
    }

    /**
     * The likeliest sequences of tags, the likeliest first, each with its probability as a whole.
     *
     * @param count how many, from 1 to 100,000; there are fewer if there are no more sequences
     */
    public List<Ranked<List<L>>> best(int count) {
        Ranked.requireCount(count, "sequences");
        return source.best(count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tagging<?> that && tags.equals(that.tags) && tokens().equals(that.tokens());
    }

    @Override
    public int hashCode() {
        return tags.hashCode();
    }

    /** The tag of each token and its probability: {@code [O (0.99), PLACE (0.93)]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < tags.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(new Ranked<>(tags.get(i), tokens().get(i).probability(tags.get(i))));
        }
        return text.append(']').toString();
    }

    /**
     * The distribution over the sequences of tags of one text. It never changes.
     *
     * @param <L> the tags' type
     */
    public interface Source<L> {
        /** The probabilities of each token's tags. */
        List<Classification<L>> tokens();

        /** The likeliest sequences, the likeliest first. */
        List<Ranked<List<L>>> best(int count);
    }
}
