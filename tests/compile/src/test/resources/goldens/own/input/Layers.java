import io.polytask.layer.CustomLayer;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;

/** Layers as the processor sees them. */
final class Layers {
    private Layers() {}

    static final class Waves implements CustomLayer<Sequence, Sequence> {
        Waves(Scope scope, int inputs, int units) {}

        @Override
        public Sequence forward(Sequence positions, Pass pass) {
            return positions;
        }

        @Override
        public void backward(Pass pass) {}
    }

    static final class Last implements CustomLayer<Sequence, Activations> {
        Last(Scope scope, int inputs, int units) {}

        @Override
        public Activations forward(Sequence positions, Pass pass) {
            return positions.activations();
        }

        @Override
        public void backward(Pass pass) {}
    }

    static final class Squares implements CustomLayer<Activations, Activations> {
        Squares(Scope scope, int inputs, int units) {}

        @Override
        public Activations forward(Activations rows, Pass pass) {
            return rows;
        }

        @Override
        public void backward(Pass pass) {}
    }
}
