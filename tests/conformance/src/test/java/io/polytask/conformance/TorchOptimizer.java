package io.polytask.conformance;

import io.polytask.optimize.Adam;
import io.polytask.optimize.AdamW;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Sgd;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.AdamWOptions;
import org.bytedeco.pytorch.SGD;
import org.bytedeco.pytorch.SGDOptions;
import org.bytedeco.pytorch.TensorVector;

/** libtorch's optimiser with the settings of one of ours. */
final class TorchOptimizer {
    private final org.bytedeco.pytorch.Optimizer optimizer;
    private final double learningRate;

    TorchOptimizer(Optimizer ours, TensorVector parameters) {
        learningRate = ours.learningRate();
        if (ours instanceof Sgd sgd) {
            SGDOptions options = new SGDOptions(learningRate);
            options.momentum().put(sgd.momentum());
            options.nesterov().put(sgd.nesterov());
            options.weight_decay().put(sgd.weightDecay());
            optimizer = new SGD(parameters, options);
        } else if (ours instanceof Adam adam) {
            AdamOptions options = new AdamOptions(learningRate);
            setBetas(options.betas(), adam.beta1(), adam.beta2());
            options.eps().put(adam.epsilon());
            options.weight_decay().put(adam.weightDecay());
            optimizer = new org.bytedeco.pytorch.Adam(parameters, options);
        } else if (ours instanceof AdamW adam) {
            AdamWOptions options = new AdamWOptions(learningRate);
            setBetas(options.betas(), adam.beta1(), adam.beta2());
            options.eps().put(adam.epsilon());
            options.weight_decay().put(adam.weightDecay());
            optimizer = new org.bytedeco.pytorch.AdamW(parameters, options);
        } else {
            throw new AssertionError("libtorch has no counterpart of " + ours);
        }
    }

    /** A C++ library may lay out a tuple either way; the defaults, 0.9 and 0.999, tell which. */
    private static void setBetas(DoublePointer betas, double beta1, double beta2) {
        boolean reversed = betas.get(0) > betas.get(1);
        betas.put(reversed ? 1 : 0, beta1);
        betas.put(reversed ? 0 : 1, beta2);
    }

    void zeroGradients() {
        optimizer.zero_grad();
    }

    /** Changes the parameters once. */
    void step(double rateFactor) {
        optimizer.param_groups().get(0).options().set_lr(learningRate * rateFactor);
        optimizer.step();
    }
}
