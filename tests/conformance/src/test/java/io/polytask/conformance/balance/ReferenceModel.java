package io.polytask.conformance.balance;

import io.polytask.api.Activation;
import io.polytask.api.Loss;
import io.polytask.api.Regression;
import io.polytask.encode.Batch;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TensorColumn;
import io.polytask.encode.TensorEncoder;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.RegressionHead;
import io.polytask.layer.Dense;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Network;
import io.polytask.model.TrainingOptions;
import io.polytask.tensor.Activations;
import io.polytask.text.Tokenizers;
import java.util.ArrayList;
import java.util.List;

/** The model of the reference's short trainings: a dense layer with tanh, a linear output for each task, mean squared errors. */
final class ReferenceModel
        implements Blueprint<ReferenceModel.Example, ReferenceModel.Examples, ReferenceModel.Prediction> {
    /** One example. */
    record Example(float[] x, double[] y) {}

    record Prediction(List<Regression> values) {}

    private final ReferenceShape shape;
    private final TrainingOptions options;

    ReferenceModel(ReferenceShape shape, TrainingOptions options) {
        this.shape = shape;
        this.options = options;
    }

    @Override
    public String name() {
        return "Reference";
    }

    @Override
    public List<String> tasks() {
        return ReferenceTask.first(shape.tasks()).stream()
                .map(ReferenceTask::figure)
                .toList();
    }

    @Override
    public List<String> declaration() {
        return List.of();
    }

    @Override
    public TrainingOptions options() {
        return options;
    }

    @Override
    public Encoding<Example, Examples, Prediction> encoding(Tokenizers tokenizers) {
        return new Numbers(shape);
    }

    private static final class Numbers extends Encoding<Example, Examples, Prediction> {
        private final ReferenceShape shape;
        private final TensorEncoder x;
        private final List<RegressionEncoder> y = new ArrayList<>();

        Numbers(ReferenceShape shape) {
            this.shape = shape;
            x = add(new TensorEncoder("x", shape.inputs()));
            ReferenceTask.first(shape.tasks()).forEach(task -> y.add(add(new RegressionEncoder(task.figure()))));
        }

        /** Mean 0 and deviation 1, whatever the labels are: the reference standardises nothing. */
        @Override
        protected void observe(Example example) {
            y.forEach(label -> {
                label.observe(-1.0);
                label.observe(1.0);
            });
        }

        @Override
        public Examples batch() {
            return new Examples(this);
        }

        @Override
        public Network<Examples, Prediction> network(Layout layout) {
            return new Wiring(layout, shape, y);
        }
    }

    static final class Examples extends Batch<Example> {
        private final TensorColumn x;
        private final List<RegressionColumn> y = new ArrayList<>();

        Examples(Numbers encoding) {
            x = feature(new TensorColumn(encoding.x));
            encoding.y.forEach(label -> y.add(label(new RegressionColumn(label))));
        }

        @Override
        protected void features(Example example) {
            x.add(example.x);
        }

        @Override
        protected void labels(Example example) {
            for (int task = 0; task < example.y.length; task++) {
                y.get(task).add(example.y[task]);
            }
        }
    }

    private static final class Wiring implements Network<Examples, Prediction> {
        private final Dense encoder;
        private final List<RegressionHead> heads = new ArrayList<>();

        Wiring(Layout layout, ReferenceShape shape, List<RegressionEncoder> labels) {
            Scope scope = layout.shared("encoder", TaskSet.all(shape.tasks()));
            encoder = new Dense(scope, shape.inputs(), shape.units(), Activation.TANH, 0);
            for (ReferenceTask task : ReferenceTask.first(shape.tasks())) {
                HeadSettings settings = new HeadSettings(shape.units(), List.of(), 0);
                heads.add(new RegressionHead(layout.head(task), settings, labels.get(task.ordinal()), Loss.SQUARED));
            }
        }

        @Override
        public void forward(Examples batch, Pass pass) {
            Activations rep = encoder.forward(batch.x.values(), pass);
            heads.stream().filter(head -> runs(head, pass)).forEach(head -> head.forward(rep, pass));
        }

        @Override
        public void loss(Examples batch, Pass pass) {
            heads.stream().filter(head -> runs(head, pass)).forEach(head -> head.loss(batch.y.get(head.task())));
        }

        @Override
        public void backward(Pass pass) {
            heads.stream().filter(head -> runs(head, pass)).forEach(head -> head.backward(pass));
            encoder.backward(pass);
        }

        private static boolean runs(Head head, Pass pass) {
            return pass.runs(ReferenceTask.values()[head.task()]);
        }

        @Override
        public Prediction prediction(int row, Pass pass) {
            return new Prediction(
                    heads.stream().map(head -> head.prediction(row)).toList());
        }

        @Override
        public List<Head> heads() {
            return List.copyOf(heads);
        }
    }
}
