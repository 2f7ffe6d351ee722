package example;

import static io.polytask.api.LayerType.CUSTOM;
import static io.polytask.api.LayerType.EMBEDDING;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.layer.CustomLayer;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text", custom = String.class)
@SharedLayer(name = "nothing", type = CUSTOM, units = 8, dropout = 0.1)
@SharedLayer(name = "foreign", type = CUSTOM, units = 8, custom = String.class, from = "words")
@SharedLayer(name = "general", type = CUSTOM, units = 8, custom = Review.Abstract.class, from = "words")
@SharedLayer(name = "inner", type = CUSTOM, units = 8, custom = Review.Inner.class, from = "words")
@SharedLayer(name = "shapeless", type = CUSTOM, custom = Review.Shapeless.class, from = "words")
@SharedLayer(name = "backwards", type = CUSTOM, units = 8, custom = Review.Backwards.class, from = "words")
@SharedLayer(name = "vectors", type = CUSTOM, units = 8, custom = Review.Vectors.class, from = "words")
public record Review(@Text String text, @Task boolean recommended) {
    abstract static class Abstract implements CustomLayer<Activations, Activations> {}

    final class Inner implements CustomLayer<Activations, Activations> {
        @Override
        public Activations forward(Activations input, Pass pass) {
            return input;
        }

        @Override
        public void backward(Pass pass) {}
    }

    static final class Shapeless implements CustomLayer<Activations, Activations> {
        @Override
        public Activations forward(Activations input, Pass pass) {
            return input;
        }

        @Override
        public void backward(Pass pass) {}
    }

    static final class Backwards implements CustomLayer<Activations, Sequence> {
        Backwards(Scope scope, int inputs, int units) {}

        @Override
        public Sequence forward(Activations input, Pass pass) {
            return new Sequence(input);
        }

        @Override
        public void backward(Pass pass) {}
    }

    static final class Vectors implements CustomLayer<Activations, Activations> {
        Vectors(Scope scope, int inputs, int units) {}

        @Override
        public Activations forward(Activations input, Pass pass) {
            return input;
        }

        @Override
        public void backward(Pass pass) {}
    }
}
