package io.polytask.benchmarks.life;

import java.util.stream.Stream;

/**
 * The way of a process to its first training step, in milliseconds.
 *
 * @param machine until the JVM runs the main method
 * @param reading until the injector is made and the file is read
 * @param libraries until ND4J and the BLAS are loaded
 * @param step until the data are encoded, the network is made, and the first step is done
 */
public record Start(double machine, double reading, double libraries, double step) {
    /** All of it. */
    public double total() {
        return machine + reading + libraries + step;
    }

    String write() {
        return machine + " " + reading + " " + libraries + " " + step;
    }

    static Start read(String text) {
        double[] numbers =
                Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Start(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
