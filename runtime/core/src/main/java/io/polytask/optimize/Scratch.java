package io.polytask.optimize;

/** The arrays in which one part of a step works. */
final class Scratch {
    final float[] values; // (block), as the others
    final float[] gradients;
    final float[] first;
    final float[] second;

    Scratch(int size) {
        values = new float[size];
        gradients = new float[size];
        first = new float[size];
        second = new float[size];
    }
}
