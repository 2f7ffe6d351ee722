package io.polytask.head;

import io.polytask.api.Activation;
import io.polytask.layer.CallOrder;
import io.polytask.layer.Dense;
import io.polytask.layer.Dropout;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layers of a head: dropout, dense layers with ReLU and dropout, a linear layer. Each row goes through by itself. */
final class HeadLayers {
    private final String name;
    private final @Nullable Dropout dropout;
    private final List<Dense> layers = new ArrayList<>();
    private final @Nullable Transfer transfer;
    private @Nullable Activations input; // (rows, inputs)
    private @Nullable Activations representation; // (rows, last)
    private @Nullable Activations logits; // (rows, outputs)
    private final int last;
    private int passes;

    HeadLayers(Scope scope, HeadSettings settings, int outputs) {
        this(scope, settings, outputs, null);
    }

    /**
     * Layers of a head.
     *
     * @param transfer what the last layer's input goes through; null for nothing
     */
    HeadLayers(Scope scope, HeadSettings settings, int outputs, @Nullable Transfer transfer) {
        this.transfer = transfer;
        name = scope.name();
        last = settings.last();
        double rate = settings.dropout();
        dropout = rate > 0 ? new Dropout(settings.inputs(), rate) : null;
        int width = settings.inputs();
        for (int units : settings.hidden()) {
            Scope part = scope.part("hidden" + (layers.size() + 1));
            layers.add(new Dense(part, width, units, Activation.RELU, rate));
            width = units;
        }
        layers.add(new Dense(scope.part("logits"), width, outputs, Activation.IDENTITY, 0));
        if (dropout == null) {
            scope.stack(layers.get(0));
        }
    }

    void forward(Activations rows, Pass pass) {
        input = rows;
        Activations x = dropout == null ? rows : dropout.forward(rows, pass);
        int top = layers.size() - 1;
        for (int i = 0; i < top; i++) {
            x = layers.get(i).forward(x, pass);
        }
        representation = transfer == null ? x : transfer.forward(x, pass);
        logits = layers.get(top).forward(representation, pass);
        passes++;
    }

    void backward(Pass pass) {
        int top = layers.size() - 1;
        layers.get(top).backward(pass);
        if (transfer != null) {
            transfer.backward(pass);
        }
        for (int i = top - 1; i >= 0; i--) {
            layers.get(i).backward(pass);
        }
        if (dropout != null) {
            dropout.backward(pass);
        }
    }

    /** How many times it has gone forward: what was made of the logits of an earlier pass is out of date. */
    int passes() {
        return passes;
    }

    /** What it read last. */
    Activations input() {
        return CallOrder.afterForward(input);
    }

    /** How wide what the last layer reads is. */
    int last() {
        return last;
    }

    /** What the last layer read last. */
    Activations representation() {
        return CallOrder.afterForward(representation);
    }

    /** The last layer's output. */
    Activations logits() {
        if (logits == null) {
            throw new IllegalStateException("The head of " + name + " has no logits before a forward pass.");
        }
        return logits;
    }
}
