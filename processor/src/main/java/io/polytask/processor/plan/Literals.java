package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;

/** Literals, as a person would write them. */
final class Literals {
    private Literals() {}

    /** {@code 100_000}: groups of three digits from five digits on. */
    static String of(long number) {
        String digits = Long.toString(number);
        return Math.abs(number) < 10_000 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
    }

    /** {@code 0.2}. */
    static String of(double number) {
        return Double.toString(number);
    }

    /** {@code /* minCount= *}{@code / 1}: an argument that would not explain itself. */
    static CodeBlock named(String name, boolean value) {
        return CodeBlock.of("/* $L= */ $L", name, value);
    }

    /** {@code /* minCount= *}{@code / 1}: an argument that would not explain itself. */
    static CodeBlock named(String name, int value) {
        return CodeBlock.of("/* $L= */ $L", name, of(value));
    }

    /** {@code /* dropout= *}{@code / 0.2}: an argument that would not explain itself. */
    static CodeBlock named(String name, double value) {
        return CodeBlock.of("/* $L= */ $L", name, of(value));
    }
}
