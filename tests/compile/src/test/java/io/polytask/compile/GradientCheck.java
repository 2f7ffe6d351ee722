package io.polytask.compile;

import io.polytask.cli.ModelProvider;
import io.polytask.encode.Batch;
import io.polytask.head.Head;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Network;
import io.polytask.random.RandomSource;
import io.polytask.tensor.MatrixView;
import io.polytask.text.Tokenizers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The gradients of a generated network beside finite differences of its losses, on one batch. */
final class GradientCheck<E, B extends Batch<E>, P> {
    /** Large enough for floats, small enough for curves. */
    private static final float STEP = 0.01f;

    /**
     * How steep the sum of the losses is along the gradient with respect to one parameter.
     *
     * @param told the length of the gradient
     * @param measured the central difference
     */
    record Slope(double told, double measured) {}

    private final TaskSet tasks;
    private final Layout layout;
    private final Network<B, P> network;
    private final B batch;
    private final Pass pass;

    private GradientCheck(Blueprint<E, B, P> blueprint, Iterable<E> examples) {
        tasks = TaskSet.all(blueprint.tasks().size());
        Encoding<E, B, P> encoding = blueprint.encoding(Tokenizers.standard());
        encoding.fit(examples);
        batch = encoding.batch();
        examples.forEach(batch::add);
        layout = new Layout(tasks);
        network = encoding.network(layout);
        pass = new Pass(blueprint.tasks().size(), RandomSource.standard().stream(1));
        Parameters.initial(layout, 3, RandomSource.standard());
        Gradients.of(layout);
    }

    static <E, B extends Batch<E>, P> GradientCheck<E, B, P> of(ModelProvider<E, B, P> model, Path data) {
        return new GradientCheck<>(model.blueprint(), model.reader().csv(data));
    }

    /** How many numbers a layer learns. */
    long parameters(String layer) {
        return layout.parameters().stream()
                .map(Parameter::spec)
                .filter(spec -> spec.name().startsWith(layer + ".") && spec.kind() != ParameterSpec.Kind.STATISTIC)
                .mapToLong(ParameterSpec::size)
                .sum();
    }

    /** What is predicted of the first example. */
    String prediction() {
        pass.predict(tasks);
        network.forward(batch, pass);
        return String.valueOf(network.prediction(0, pass));
    }

    /** Of each parameter that has a gradient. */
    Map<String, Slope> slopes() {
        loss();
        for (Head head : network.heads()) {
            pass.losses().set(head.task(), head.labelWeight(), 1);
        }
        network.backward(pass);
        Map<Parameter, float[]> gradients = new LinkedHashMap<>();
        for (Parameter parameter : layout.parameters()) {
            switch (parameter.spec().kind()) {
                case WEIGHT -> gradients.put(parameter, parameter.gradients().toArray());
                case TABLE -> gradients.put(parameter, table(parameter));
                case STATISTIC -> {}
            }
        }
        Map<String, Slope> slopes = new LinkedHashMap<>();
        gradients.forEach((parameter, gradient) -> slopes.put(parameter.spec().name(), slope(parameter, gradient)));
        return slopes;
    }

    private static float[] table(Parameter parameter) {
        ParameterSpec spec = parameter.spec();
        float[] gradient = new float[spec.rows() * spec.cols()];
        for (int slot = 0; slot < parameter.rowGradient().size(); slot++) {
            parameter.rowGradient().read(slot, gradient, parameter.rowGradient().row(slot) * spec.cols());
        }
        return gradient;
    }

    private Slope slope(Parameter parameter, float[] gradient) {
        double length = 0;
        for (float component : gradient) {
            length += (double) component * component;
        }
        length = Math.sqrt(length);
        float[] values = parameter.values().toArray();
        double up = lossAt(parameter.values(), values, gradient, length == 0 ? 0 : STEP / length);
        double down = lossAt(parameter.values(), values, gradient, length == 0 ? 0 : -STEP / length);
        parameter.values().write(0, parameter.spec().rows(), values);
        return new Slope(length, (up - down) / (2 * STEP));
    }

    private double lossAt(MatrixView parameter, float[] values, float[] gradient, double factor) {
        float[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += (float) (factor * gradient[i]);
        }
        parameter.write(0, parameter.rows(), moved);
        return loss();
    }

    /** The sum of the tasks' mean losses; what is random in a step is the same each time. */
    private double loss() {
        pass.train(tasks, 1, 0, 0);
        network.forward(batch, pass);
        network.loss(batch, pass);
        double sum = 0;
        for (Head head : network.heads()) {
            sum += (head.lossSum() + pass.losses().added(head.task())) / head.labelWeight();
        }
        return sum;
    }
}
