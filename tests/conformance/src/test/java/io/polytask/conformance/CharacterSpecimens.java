package io.polytask.conformance;

import io.polytask.layer.Embedding;
import io.polytask.layer.MaxPool;
import io.polytask.layer.MeanPool;
import io.polytask.tensor.Tokens;
import java.util.function.UnaryOperator;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** Embedded characters, pooled to a vector for each token of a single text. */
final class CharacterSpecimens {
    private CharacterSpecimens() {}

    /**
     * The maximum of the characters of each token.
     *
     * @param offsets where the characters of each token begin, and the end of the last
     * @param ids of the characters
     */
    static Specimen max(int seed, int rows, int units, int[] offsets, int... ids) {
        Tokens characters = characters(offsets, ids);
        Tokens tokens = tokens(offsets.length - 1);
        return new Specimen(
                "maxima of the characters of " + (offsets.length - 1) + " tokens",
                new Variables(seed).normal("table", rows, units),
                new Bench(scope -> {
                    Embedding embedding = new Embedding(scope, rows, units, 0);
                    MaxPool pool = new MaxPool(units);
                    return Circuit.of(
                            (in, pass) -> pool.forward(embedding.forward(characters, pass), tokens, pass)
                                    .activations(),
                            pass -> {
                                pool.backward(pass);
                                embedding.backward(pass);
                            });
                }),
                v -> Formula.maxPool(Formula.lookup(v.of("table"), units, ids), units, offsets),
                v -> pooled(v.get("table"), offsets, ids, text -> torch.amax(text, new long[] {0}, false)));
    }

    /** The mean of the characters of each token. */
    static Specimen mean(int seed, int rows, int units, int[] offsets, int... ids) {
        Tokens characters = characters(offsets, ids);
        Tokens tokens = tokens(offsets.length - 1);
        return new Specimen(
                "means of the characters of " + (offsets.length - 1) + " tokens",
                new Variables(seed).normal("table", rows, units),
                new Bench(scope -> {
                    Embedding embedding = new Embedding(scope, rows, units, 0);
                    MeanPool pool = new MeanPool(units);
                    return Circuit.of(
                            (in, pass) -> pool.forward(embedding.forward(characters, pass), tokens, pass)
                                    .activations(),
                            pass -> {
                                pool.backward(pass);
                                embedding.backward(pass);
                            });
                }),
                v -> Formula.meanPool(Formula.lookup(v.of("table"), units, ids), units, offsets),
                v -> pooled(v.get("table"), offsets, ids, text -> text.mean(0)));
    }

    private static Tensor pooled(Tensor table, int[] offsets, int[] ids, UnaryOperator<Tensor> pool) {
        return Torch.byText(torch.embedding(table, Torch.ids(ids, ids.length)), offsets, pool);
    }

    static Tokens characters(int[] offsets, int[] ids) {
        Tokens characters = new Tokens();
        for (int token = 0; token + 1 < offsets.length; token++) {
            for (int i = offsets[token]; i < offsets[token + 1]; i++) {
                characters.add(ids[i]);
            }
            characters.end();
        }
        return characters;
    }

    /** One text of so many tokens. */
    static Tokens tokens(int count) {
        Tokens tokens = new Tokens();
        for (int i = 0; i < count; i++) {
            tokens.add(0);
        }
        tokens.end();
        return tokens;
    }
}
