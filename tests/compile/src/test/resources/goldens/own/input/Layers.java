import io.polytask.layer.CustomLayer;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Matrix;
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

    static final class Last implements CustomLayer<Sequence, Matrix> {
        Last(Scope scope, int inputs, int units) {}

        @Override
        public Matrix forward(Sequence positions, Pass pass) {
            return positions.matrix();
        }

        @Override
        public void backward(Pass pass) {}
    }

    static final class Squares implements CustomLayer<Matrix, Matrix> {
        Squares(Scope scope, int inputs, int units) {}

        @Override
        public Matrix forward(Matrix rows, Pass pass) {
            return rows;
        }

        @Override
        public void backward(Pass pass) {}
    }
}
