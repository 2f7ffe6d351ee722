package io.polytask.conformance;

import io.polytask.api.Activation;
import io.polytask.api.PositionType;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Kernel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layer against its formula, finite differences and libtorch. */
final class LayerTest {
    private static final Oracle ORACLE = new Oracle();

    /** Four texts, two of them empty. */
    private static final int[] TEXTS = {0, 0, 3, 3, 8};

    private static final int[] ONE_TEXT = {0, 2};
    private static final int[] LONG_AND_SHORT_TEXTS = {0, 1, 7, 9, 9, 10, 16, 18};
    private static final int[] ONE_POSITION = {0, 1};
    private static final int[] ONE_EMPTY_TEXT = {0, 0};

    static List<Specimen> specimens() {
        List<Specimen> all = new ArrayList<>();
        for (Activation activation : Activation.values()) {
            all.add(LayerSpecimens.dense(1, 1, 1, 1, activation));
            all.add(LayerSpecimens.dense(2, 1, 7, 5, activation));
            all.add(LayerSpecimens.dense(3, 9, 16, 33, activation));
            all.add(LayerSpecimens.dense(4, 70, 3, 64, activation));
        }
        all.add(LayerSpecimens.denseSequence(5, 4, 6, TEXTS));
        all.add(LayerSpecimens.embedding(6, 5, 4, TEXTS, 0, 4, 4, 1, 4, 0, 0, 2));
        all.add(LayerSpecimens.embedding(7, 3, 17, ONE_TEXT, 2, 2));
        all.add(LayerSpecimens.embedding(8, 3, 2, ONE_EMPTY_TEXT));
        all.add(LayerSpecimens.embeddingOfIndices(9, 4, 3, 1, 1, 0, 3, 1));
        all.add(LayerSpecimens.meanPool(10, 5, TEXTS));
        all.add(LayerSpecimens.meanPool(11, 33, ONE_TEXT));
        all.add(LayerSpecimens.meanPool(12, 2, ONE_EMPTY_TEXT));
        all.add(LayerSpecimens.maxPool(13, 5, TEXTS));
        all.add(LayerSpecimens.maxPool(14, 33, ONE_TEXT));
        all.add(LayerSpecimens.maxPool(15, 2, ONE_EMPTY_TEXT));
        all.add(CharacterSpecimens.mean(27, 5, 3, new int[] {0, 2, 2, 3, 8}, 1, 4, 1, 0, 2, 2, 3, 1));
        all.add(CharacterSpecimens.max(28, 5, 17, new int[] {0, 2, 2, 3, 8}, 1, 4, 1, 0, 2, 2, 3, 1));
        all.add(CharacterSpecimens.max(29, 2, 3, ONE_EMPTY_TEXT));
        all.add(CharacterLayerSpecimens.biLstm(47));
        all.add(CharacterLayerSpecimens.conv1d(48, 2, 3));
        all.add(CharacterLayerSpecimens.attentionPool(49));
        all.add(LayerSpecimens.concat(16, 1, 1, 4));
        all.add(LayerSpecimens.concat(17, 6, 17, 3));
        all.add(LayerSpecimens.concatSequences(17, 2, 3, TEXTS));
        all.add(LayerSpecimens.concatSequences(17, 2, 3, ONE_EMPTY_TEXT));
        all.add(LayerSpecimens.layerNorm(18, 1, 4));
        all.add(LayerSpecimens.layerNorm(19, 7, 33));
        all.add(LayerSpecimens.noDropout(20, 3, 5));
        all.add(LayerSpecimens.batchNorm(27, 2, 3));
        all.add(LayerSpecimens.batchNorm(28, 9, 4));
        all.add(LayerSpecimens.batchNorm(29, 300, 17));
        for (int[] texts : List.of(TEXTS, LONG_AND_SHORT_TEXTS, ONE_TEXT, ONE_POSITION, ONE_EMPTY_TEXT)) {
            all.add(AttentionSpecimens.pool(30, 5, 3, texts));
            all.add(ConvolutionSpecimens.conv1d(31, 3, 2, new int[] {3}, texts));
            all.add(ConvolutionSpecimens.conv1d(32, 2, 3, new int[] {1, 2, 5}, texts));
        }
        all.add(AttentionSpecimens.pool(33, 33, 17, LONG_AND_SHORT_TEXTS));
        all.add(ConvolutionSpecimens.conv1d(34, 5, 17, new int[] {2, 3, 4}, LONG_AND_SHORT_TEXTS));
        for (int[] texts : List.of(TEXTS, LONG_AND_SHORT_TEXTS, ONE_TEXT, ONE_POSITION, ONE_EMPTY_TEXT)) {
            all.add(RecurrentSpecimens.lstm(21, 3, 2, texts));
            all.add(RecurrentSpecimens.biLstm(22, 2, 3, texts));
            all.add(RecurrentSpecimens.gru(23, 3, 2, texts));
            all.add(RecurrentSpecimens.biGru(24, 2, 3, texts));
        }
        all.add(RecurrentSpecimens.biLstm(25, 5, 17, TEXTS));
        all.add(RecurrentSpecimens.biGru(26, 5, 17, TEXTS));
        for (int[] texts : List.of(TEXTS, LONG_AND_SHORT_TEXTS, ONE_TEXT, ONE_POSITION, ONE_EMPTY_TEXT)) {
            all.add(StateDropoutSpecimens.biLstm(45, 3, 5, texts));
            all.add(StateDropoutSpecimens.biGru(46, 3, 5, texts));
        }
        for (Activation activation : Activation.values()) {
            all.add(SharingSpecimens.mmoe(27, 5, 4, 3, 2, activation));
        }
        all.add(SharingSpecimens.mmoe(28, 1, 1, 1, 1, Activation.RELU));
        all.add(SharingSpecimens.mmoe(29, 70, 3, 8, 33, Activation.RELU));
        all.add(SharingSpecimens.mmoeSequence(30, 3, 2, 4, TEXTS));
        all.add(SharingSpecimens.mmoeSequence(30, 3, 2, 4, ONE_EMPTY_TEXT));
        all.add(SharingSpecimens.extraction(31, 5, 4, 1, 2, 1, 3));
        all.add(SharingSpecimens.extraction(32, 6, 3, 2, 1, 2, 4));
        all.add(SharingSpecimens.extraction(33, 4, 3, 3, 2, 1, 2));
        all.add(SharingSpecimens.attention(36, 5, 4, 1, 3));
        all.add(SharingSpecimens.attention(35, 4, 3, 3, 2));
        all.add(SharingSpecimens.crossStitch(36, 5, 4, 3, 2));
        all.add(SharingSpecimens.crossStitch(37, 1, 1, 1, 1));
        all.add(SharingSpecimens.branching(38, 5, 4, 3, 2));
        all.add(SharingSpecimens.selection(39, 6, 3, 4, 2, 3, 2));
        all.add(SharingSpecimens.selection(40, 4, 5, 3, 1, 2, 4));
        all.add(SharingSpecimens.selection(41, 3, 2, 5, 3, 4, 1));
        for (int[] texts : List.of(TEXTS, LONG_AND_SHORT_TEXTS, ONE_TEXT, ONE_POSITION, ONE_EMPTY_TEXT)) {
            all.add(AttentionSpecimens.transformer(42, 4, 3, PositionType.LEARNED, texts));
        }
        all.add(AttentionSpecimens.transformer(43, 6, 5, PositionType.SINUSOIDAL, LONG_AND_SHORT_TEXTS));
        all.add(AttentionSpecimens.transformer(44, 6, 5, PositionType.NONE, LONG_AND_SHORT_TEXTS));
        ImageShape image = new ImageShape(5, 6, 2);
        all.add(ConvolutionSpecimens.conv2d(35, 2, image, new Kernel(3, 2, 1, 1, 0, 0), 3));
        all.add(ConvolutionSpecimens.conv2d(36, 3, image, new Kernel(2, 3, 2, 3, 1, 2), 4));
        all.add(ConvolutionSpecimens.conv2d(37, 1, new ImageShape(1, 1, 1), new Kernel(1, 1, 1, 1, 0, 0), 1));
        all.add(ConvolutionSpecimens.conv2d(38, 10, new ImageShape(8, 9, 2), new Kernel(5, 5, 1, 1, 2, 2), 3));
        all.add(ConvolutionSpecimens.maxPool2d(39, 2, image, new Kernel(2, 2, 2, 2, 0, 0)));
        all.add(ConvolutionSpecimens.maxPool2d(40, 3, image, new Kernel(3, 2, 1, 2, 0, 0)));
        all.add(ConvolutionSpecimens.imagesInARow(41, 3, image, 4));
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void agreesWithItsFormulaAndLibtorch(Specimen specimen) {
        ORACLE.check(specimen);
    }

    @AfterAll
    static void report() {
        System.out.println("Layers" + System.lineSeparator() + ORACLE);
    }
}
