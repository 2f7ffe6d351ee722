package io.polytask.sharing;

import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Progress;
import io.polytask.layer.Scope;
import java.util.Arrays;

/**
 * Which parent each task of a stage takes, by straight-through Gumbel softmax (Jang, Gu, Poole: Categorical
 * reparameterization with Gumbel-softmax, ICLR 2017, <a href="https://arxiv.org/abs/1611.01144">arXiv:1611.01144</a>): the
 * one with the largest logit after noise, while the gradient is that of {@code softmax((logits + noise) / temperature)}. Of
 * {@code n} epochs, the first {@code n / 100} take all parents; then the temperature falls as {@code n / 20 / sqrt(epoch +
 * 1)}, with epochs counted from 0.
 */
final class Branching implements MixingFactors {
    private final int count;
    private final Parameter parameter; // (1, tasks * tasks)
    private final Noise noise;
    private final float[] logits; // (tasks, tasks), as are the next ones; in the backward pass, their gradients
    private final float[] drawn; // the noise
    private final float[] soft; // the softmax with noise and temperature
    private final float[] likely; // the softmax without them
    private final float[] factors; // 1 for the parent of each task, 0 for the others
    private final float[] factorGradients;
    private double temperature;
    private boolean open;

    Branching(Scope scope, int count, Noise noise) {
        this.count = count;
        int pairs = Math.max(1, count * count);
        parameter = scope.dense("logits", 1, pairs, Initializer.constant(0));
        logits = new float[pairs];
        this.noise = noise;
        drawn = new float[pairs];
        soft = new float[pairs];
        likely = new float[pairs];
        factors = new float[pairs];
        factorGradients = new float[pairs];
    }

    /** Draws the parents of a step, or takes the likeliest ones. */
    @Override
    public float[] forward(Pass pass) {
        Arrays.fill(drawn, 0);
        if (pass.training()) {
            noise.draw(pass, drawn);
        }
        parameter.values().read(0, 1, logits);
        Progress run = pass.progress();
        open = pass.training() && run.epoch() < run.epochs() / 100.0;
        temperature = run.epochs() / 20.0 / Math.sqrt(run.epoch() + 1.0);
        Arrays.fill(factors, open ? 1 : 0);
        for (int task = 0; task < count && !open; task++) {
            choose(task * count);
        }
        return factors;
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
    @Override
    public float[] usage() {
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

    @Override
    public float[] gradients() {
        return factorGradients;
    }

    /** From the gradients of the factors to those of the logits. */
    @Override
    public void backward() {
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
        parameter.gradients().write(0, 1, logits);
    }
}
