package io.polytask.sharing;

import io.polytask.layer.Pass;
import io.polytask.layer.Progress;
import io.polytask.tensor.MatrixView;
import java.util.Arrays;

/**
 * Which parent each task of a storey takes, by straight-through Gumbel softmax (Jang, Gu, Poole: Categorical
 * reparameterization with Gumbel-softmax, ICLR 2017): the one with the largest logit after noise, while the gradient is that of
 * {@code softmax((logits + noise) / temperature)}. Of {@code n} epochs, the first {@code n / 100} take all parents; then the
 * temperature falls as {@code n / 20 / sqrt(epoch + 1)}, with epochs counted from 0.
 */
final class Branching {
    private final int count;
    private final float[] logits;
    private final Noise noise;
    private final float[] drawn;
    private final float[] soft;
    private final float[] likely;
    private final float[] factors;
    private final float[] factorGradients;
    private double temperature;
    private boolean open;

    Branching(int count, Noise noise) {
        this.count = count;
        int pairs = Math.max(1, count * count);
        logits = new float[pairs];
        this.noise = noise;
        drawn = new float[pairs];
        soft = new float[pairs];
        likely = new float[pairs];
        factors = new float[pairs];
        factorGradients = new float[pairs];
    }

    /** Draws the parents of a step, or takes the likeliest ones. */
    void draw(MatrixView values, Pass pass) {
        Arrays.fill(drawn, 0);
        if (pass.training()) {
            noise.draw(pass, drawn);
        }
        values.read(0, 1, logits);
        Progress run = pass.progress();
        open = pass.training() && run.epoch() < run.epochs() / 100.0;
        temperature = run.epochs() / 20.0 / Math.sqrt(run.epoch() + 1.0);
        Arrays.fill(factors, open ? 1 : 0);
        for (int task = 0; task < count && !open; task++) {
            choose(task * count);
        }
    }

    private void choose(int from) {
        int best = from;
        for (int i = from; i < from + count; i++) {
            best = logits[i] + drawn[i] > logits[best] + drawn[best] ? i : best;
        }
        factors[best] = 1;
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            double below = logits[i] + drawn[i] - (logits[best] + drawn[best]);
            soft[i] = (float) Math.exp(below / temperature);
            sum += soft[i];
        }
        for (int i = from; i < from + count; i++) {
            soft[i] /= (float) sum;
        }
    }

    /** Of each task, how likely it takes each parent: the softmax of its logits. */
    float[] probabilities() {
        for (int from = 0; from < count * count; from += count) {
            double sum = 0;
            for (int i = from; i < from + count; i++) {
                sum += Math.exp(logits[i]);
            }
            for (int i = from; i < from + count; i++) {
                likely[i] = (float) (Math.exp(logits[i]) / sum);
            }
        }
        return likely;
    }

    /** Of each task, what each parent counts. */
    float[] factors() {
        return factors;
    }

    /** Where the gradients of the factors are to be written. */
    float[] factorGradients() {
        return factorGradients;
    }

    /** From the gradients of the factors to those of the logits. */
    void derive(MatrixView logitGradients) {
        Arrays.fill(logits, 0);
        for (int from = 0; from < count * count && !open; from += count) {
            double mean = 0;
            for (int i = from; i < from + count; i++) {
                mean += soft[i] * factorGradients[i];
            }
            for (int i = from; i < from + count; i++) {
                logits[i] = (float) (soft[i] * (factorGradients[i] - mean) / temperature);
            }
        }
        logitGradients.write(0, 1, logits);
    }
}
