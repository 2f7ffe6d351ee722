package io.polytask.gadget;

import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;

/** {@link Gadget} as it was declared. */
public final class GadgetBlueprint implements Blueprint<Gadget, GadgetBatch, GadgetPrediction> {
    @Override
    public String name() {
        return "Gadget";
    }

    @Override
    public List<String> tasks() {
        return List.of("category", "maker", "recommended", "score", "topics", "tags");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input words: text, WHITESPACE, at most 8 tokens",
                "input price: numeric",
                "input brand: categorical, ACME, OTHER",
                "layer tokens: EMBEDDING of 8 from words",
                "layer hidden: DENSE of 16 from words, price, brand",
                "heads category, maker, recommended, score, topics, tags");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .epochs(4)
                .batchSize(256)
                .learningRate(0.02)
                .threads(1)
                .build();
    }

    @Override
    public Encoding<Gadget, GadgetBatch, GadgetPrediction> encoding(Tokenizers tokenizers) {
        return new GadgetEncoding(tokenizers);
    }
}
