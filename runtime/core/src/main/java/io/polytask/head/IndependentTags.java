package io.polytask.head;

import io.polytask.api.Classification;
import io.polytask.api.Ranked;
import io.polytask.api.Tagging;
import java.util.List;

/** The sequences of tags of one text whose tokens' tags are independent of each other. */
record IndependentTags<L>(List<L> labels, List<Classification<L>> tokens) implements Tagging.Source<L> {
    /** The likeliest tag of each token. */
    Tagging<L> tagging() {
        return new Tagging<>(tokens.stream().map(Classification::label).toList(), this);
    }

    @Override
    public List<Ranked<List<L>>> best(int count) {
        int tags = labels.size();
        float[] logits = new float[tokens.size() * tags];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) Math.log(tokens.get(i / tags).probability(labels.get(i % tags)));
        }
        return new TagPaths<>(logits, tokens.size(), new Potentials(tags), labels).best(count);
    }
}
