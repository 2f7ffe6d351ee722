package io.polytask.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.ReadModel;
import io.polytask.processor.model.Signal.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedModelTest {
    @Test
    void aLayerReadsTheOneBeforeIt() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                @SharedLayer(name = "words", type = EMBEDDING, units = 16)
                @SharedLayer(name = "norm", type = LAYER_NORM)
                @SharedLayer(name = "summary", type = MEAN_POOL)
                @SharedLayer(name = "hidden", type = DENSE, units = 4)
                record Review(@Text String text, @Task boolean recommended) {}
                """);
        assertThat(model.layers())
                .extracting(ResolvedModelTest::line)
                .containsExactly(
                        "words [text] -> SEQUENCE 16",
                        "norm [words] -> SEQUENCE 16",
                        "summary [norm] -> VECTOR 16",
                        "hidden [summary] -> VECTOR 4");
        assertThat(model.heads().get(0).from().orElseThrow().name()).isEqualTo("hidden");
    }

    @Test
    void aLayerInBothDirectionsIsTwiceAsWide() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                @SharedLayer(name = "words", type = EMBEDDING, units = 16)
                @SharedLayer(name = "first", type = LSTM, units = 5)
                @SharedLayer(name = "second", type = BI_LSTM, units = 5)
                @SharedLayer(name = "third", type = GRU, units = 3)
                @SharedLayer(name = "fourth", type = BI_GRU, units = 3)
                @SharedLayer(name = "summary", type = MEAN_POOL)
                record Review(@Text String text, @Task boolean recommended) {}
                """);
        assertThat(model.layers())
                .extracting(ResolvedModelTest::line)
                .containsExactly(
                        "words [text] -> SEQUENCE 16",
                        "first [words] -> SEQUENCE 5",
                        "second [first] -> SEQUENCE 10",
                        "third [second] -> SEQUENCE 3",
                        "fourth [third] -> SEQUENCE 6",
                        "summary [fourth] -> VECTOR 6");
    }

    @Test
    void aFirstEmbeddingReadsTheText() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                @SharedLayer(name = "words", type = EMBEDDING, units = 16)
                @SharedLayer(name = "summary", type = MAX_POOL)
                @SharedLayer(name = "joined", type = CONCAT, from = {"summary", "price", "size", "brand", "image"})
                record Review(@Categorical(units = 3) String brand, @Numeric(missingIndicator = true) double price,
                    @Numeric int size, @Tensor(shape = {2, 5}) float[] image, @Text String text, @Task boolean good) {}
                """);
        assertThat(model.layers())
                .extracting(ResolvedModelTest::line)
                .containsExactly(
                        "words [text] -> SEQUENCE 16",
                        "summary [words] -> VECTOR 16",
                        "joined [summary, price, size, brand, image] -> VECTOR 32");
    }

    @Test
    void aFirstDenseLayerReadsAllInputs() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                @SharedLayer(name = "hidden", type = DENSE, units = 4)
                record Review(@Categorical String brand, @Numeric double price, @Task boolean good) {}
                """);
        assertThat(model.layers())
                .extracting(ResolvedModelTest::line)
                .containsExactly("hidden [brand, price] -> VECTOR 4");
    }

    @Test
    void withoutLayersThereIsADefaultTrunk() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                record Review(@Text String shared, @Numeric double price, @Task boolean good) {}
                """);
        assertThat(model.layers())
                .extracting(ResolvedModelTest::line)
                .containsExactly(
                        "sharedEmbedding [shared] -> SEQUENCE 64",
                        "sharedMean [sharedEmbedding] -> VECTOR 64",
                        "sharedMax [sharedEmbedding] -> VECTOR 64",
                        "hidden [price] -> VECTOR 128",
                        "normed [sharedMean, sharedMax, hidden] -> VECTOR 256",
                        "shared2 [normed] -> VECTOR 64");
    }

    @Test
    void aDefaultTrunkHasOnlyWhatTheTasksNeed() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                record Sentence(@Text List<String> tokens, @Task List<String> tags) {}
                """);
        assertThat(model.layers())
                .extracting(ResolvedModelTest::line)
                .containsExactly(
                        "tokensEmbedding [tokens] -> SEQUENCE 128",
                        "tokensContext [tokensEmbedding] -> SEQUENCE 256",
                        "tokensNormed [tokensEmbedding, tokensContext] -> SEQUENCE 384");
    }

    @Test
    void eachHeadReadsTheLastLayerOfItsForm() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                @SharedLayer(name = "words", type = EMBEDDING, units = 8)
                @SharedLayer(name = "context", type = DENSE, units = 8)
                @SharedLayer(name = "summary", type = MEAN_POOL)
                record Sentence(@Text List<String> tokens, @Task List<String> tags, @Task boolean good,
                    @Task @Head(from = "summary", hidden = {4, 2}, dropout = 0.5) OptionalDouble score) {}
                """);
        assertThat(model.heads())
                .extracting(head ->
                        head.task().name() + " " + head.from().orElseThrow().name())
                .containsExactly("tags context", "good summary", "score summary");
        assertThat(model.heads().get(2).hidden()).containsExactly(4, 2);
        assertThat(model.layers())
                .extracting(layer -> layer.name() + " " + layer.tasks())
                .containsExactly("words [tags, good, score]", "context [tags, good, score]", "summary [good, score]");
    }

    @Test
    void aHeadMayReadAnInput() {
        ResolvedModel model = ReadModel.of("""
                @MultiTaskModel
                @SharedLayer(name = "hidden", type = DENSE, units = 8, from = "price")
                record Review(@Numeric double price, @Categorical(units = 5) String brand, @Task boolean good,
                    @Task @Head(from = "brand") double score) {}
                """);
        assertThat(model.heads().get(1).from()).hasValueSatisfying(source -> {
            assertThat(source.input()).isTrue();
            assertThat(source.signal().form()).isEqualTo(Form.CATEGORY);
            assertThat(source.signal().width()).isEqualTo(5);
        });
    }

    @Test
    void aTypeApartHasItsOwnHeads() {
        ResolvedModel model = ReadModel.of("""
                record Review(@Text String text, @Task @Head(hidden = 64) boolean good, @Task double score) {}

                @MultiTaskModel(Review.class)
                @Head(task = "score", hidden = 8)
                interface Small {}
                """);
        assertThat(model.declaration().rootName()).isEqualTo("Small");
        assertThat(model.declaration().example().simpleName()).isEqualTo("Review");
        assertThat(model.heads()).extracting(ResolvedHead::hidden).containsExactly(List.of(), List.of(8));
    }

    private static String line(ResolvedLayer layer) {
        return layer.name() + " " + layer.from().stream().map(Source::name).toList() + " -> "
                + layer.output().form() + " " + layer.output().width();
    }
}
