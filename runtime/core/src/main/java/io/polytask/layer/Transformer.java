package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.api.PositionType;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The encoder of a transformer (Vaswani et al.: Attention is all you need, 2017, <a
 * href="https://arxiv.org/abs/1706.03762">arXiv:1706.03762</a>), normalised before each part (Xiong et al.: On layer
 * normalization in the transformer architecture, 2020, <a href="https://arxiv.org/abs/2002.04745">arXiv:2002.04745</a>):
 * vectors for the positions are added, then blocks of attention and dense layers change the sum step by step, and it is
 * normalised at the end. Positions attend to those of their own example only; nothing is padded, so nothing is masked.
 *
 * <p>Dropout is on the sum with the position vectors, and on what each part of a block adds. Sinusoidal position vectors are
 * as long as those of an embedding at its beginning: sines and cosines divided by the width.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Transformer {
    private final PositionVectors positions;
    private final TransformerBlock[] blocks;
    private final LayerNorm norm;
    private @Nullable Sequence output; // (tokens, units)

    /**
     * A transformer.
     *
     * @param units width of the input and of the output
     * @param layers how many blocks there are, at least 1
     * @param heads how many heads each has; units is a multiple of it
     * @param hidden width inside the dense part of a block
     * @param activation there
     * @param dropout share of what is set to zero in training, in [0, 1)
     * @param type of the position vectors
     * @param most positions that an example has at most
     */
    public Transformer(
            Scope scope,
            int units,
            int layers,
            int heads,
            int hidden,
            Activation activation,
            double dropout,
            PositionType type,
            int most) {
        positions = new PositionVectors(scope, units, type, most, dropout);
        blocks = new TransformerBlock[layers];
        for (int i = 0; i < layers; i++) {
            blocks[i] = new TransformerBlock(scope.part("block" + (i + 1)), units, heads, hidden, activation, dropout);
        }
        norm = new LayerNorm(scope.part("norm"), units);
    }

    /** The changed vectors of each position. */
    public Sequence forward(Sequence input, Pass pass) {
        Segments segments = input.segments();
        Activations rows = positions.forward(input, pass);
        for (TransformerBlock block : blocks) {
            rows = block.forward(rows, segments, pass);
        }
        Activations normal = norm.forward(rows, pass);
        Sequence sequence = output == null ? new Sequence(normal) : output;
        output = sequence;
        return sequence.follow(input);
    }

    /** From the gradient of the output to those of the parameters and of the input. */
    public void backward(Pass pass) {
        norm.backward(pass);
        for (int i = blocks.length - 1; i >= 0; i--) {
            blocks[i].backward(pass);
        }
        positions.backward();
    }
}
