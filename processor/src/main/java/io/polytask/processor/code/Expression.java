package io.polytask.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java expression: what planners need of the language, and no more. Expressions never change, and are equal if they are the
 * same code.
 *
 * <pre>{@code
 * layout.shared("hidden", ALL_TASKS)      name("layout").call("shared", text("hidden"), name("ALL_TASKS"))
 * batch.text.tokens()                     name("batch").field("text").call("tokens")
 * Activation.RELU                         constant(Activation.RELU)
 * new Dense(64, /* dropout= *}{@code / 0.2)      create(DENSE, List.of(number(64), named("dropout", 0.2)))
 * List.of(3, 4)                           list(List.of(number(3), number(4)))
 * }</pre>
 */
public sealed interface Expression {
    /** Calls the method for what this is. */
    <T> T accept(Visitor<T> visitor);

    /** {@code null}. */
    static Expression nothing() {
        return name("null");
    }

    /** {@code '\0'}. */
    static Expression zeroCharacter() {
        return new Literal('\0');
    }

    /** A variable, a field of the class that is written, or {@code this}. */
    static Expression name(String name) {
        return new Name(name);
    }

    /** A class whose static methods and constants are meant. */
    static Expression type(TypeName type) {
        return new Type(type);
    }

    /** {@code Activation.RELU}. */
    static Expression constant(Enum<?> constant) {
        return type(ClassName.get(constant.getDeclaringClass())).field(constant.name());
    }

    /** {@code "text"}. */
    static Expression text(String text) {
        return new Literal(text);
    }

    /** {@code "text"} of each. */
    static List<Expression> texts(List<String> texts) {
        List<Expression> expressions = new ArrayList<>();
        texts.forEach(text -> expressions.add(text(text)));
        return expressions;
    }

    /** {@code 100_000}. */
    static Expression number(int number) {
        return new Literal(number);
    }

    /** {@code 28} of each. */
    static List<Expression> numbers(List<Integer> numbers) {
        List<Expression> expressions = new ArrayList<>();
        numbers.forEach(number -> expressions.add(number(number)));
        return expressions;
    }

    /** {@code 42L}. */
    static Expression number(long number) {
        return new Literal(number);
    }

    /** {@code 0.2}. */
    static Expression number(double number) {
        return new Literal(number);
    }

    /** {@code true}. */
    static Expression truth(boolean truth) {
        return new Literal(truth);
    }

    /** The value of an attribute: a text, a number, a boolean or an enum constant. */
    static Expression value(Object value) {
        return value instanceof Enum<?> constant ? constant(constant) : new Literal(value);
    }

    /** {@code /* minCount= *}{@code / 1}: an argument that would not explain itself. */
    static Expression named(String parameter, int argument) {
        return named(parameter, List.of(number(argument)));
    }

    /** {@code /* dropout= *}{@code / 0.2}: an argument that would not explain itself. */
    static Expression named(String parameter, double argument) {
        return named(parameter, List.of(number(argument)));
    }

    /** {@code /* stopGradient= *}{@code / true}: an argument that would not explain itself. */
    static Expression named(String parameter, boolean argument) {
        return named(parameter, List.of(truth(argument)));
    }

    /** {@code /* widths= *}{@code / 3, 4}: several in a row. */
    static Expression named(String parameter, List<Expression> arguments) {
        return new Named(parameter, List.copyOf(arguments));
    }

    /** {@code new Dense(a, b)}, {@code new SoftmaxHead<>(a, b)} of a type with parameters. */
    static Expression create(TypeName type, List<Expression> arguments) {
        return new Creation(type, List.copyOf(arguments));
    }

    /** {@code Squares::new}. */
    static Expression constructorOf(TypeName type) {
        return new ConstructorReference(type);
    }

    /** {@code List.of(a, b)}. */
    static Expression list(List<Expression> elements) {
        return type(ClassName.get(List.class)).call("of", elements);
    }

    /** {@code this.field}. */
    default Expression field(String name) {
        return new Field(this, name);
    }

    /** {@code this.method(a, b)}. */
    default Expression call(String method, Expression... arguments) {
        return call(method, List.of(arguments));
    }

    /** {@code this.method(a, b)}. */
    default Expression call(String method, List<Expression> arguments) {
        return new Call(this, method, List.copyOf(arguments), false);
    }

    /** {@code this.method(a, b)} in a line of its own, as builders are written. */
    default Expression then(String method, Expression... arguments) {
        return new Call(this, method, List.of(arguments), true);
    }

    /** {@code (byte) this}. */
    default Expression cast(TypeName type) {
        return new Cast(type, this);
    }

    /** {@code this == null ? null : value}. */
    default Expression unlessNull(Expression value) {
        return new UnlessNull(this, value);
    }

    /** A method for each kind of expression. */
    interface Visitor<T> {
        T name(Name name);

        T type(Type type);

        T literal(Literal literal);

        T named(Named named);

        T field(Field field);

        T call(Call call);

        T creation(Creation creation);

        T constructorReference(ConstructorReference reference);

        T cast(Cast cast);

        T unlessNull(UnlessNull choice);
    }

    /** {@code hidden}. */
    record Name(String name) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.name(this);
        }
    }

    /** {@code List}, before a static method or constant. */
    record Type(TypeName type) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.type(this);
        }
    }

    /**
     * {@code "text"}, {@code 100_000}.
     *
     * @param value a String, Integer, Long, Double, Boolean or Character
     */
    record Literal(Object value) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code /* parameter= *}{@code / arguments}. */
    record Named(String parameter, List<Expression> arguments) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.named(this);
        }
    }

    /** {@code of.name}. */
    record Field(Expression of, String name) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.field(this);
        }
    }

    /**
     * {@code on.method(arguments)}.
     *
     * @param ownLine whether the method stands in a line of its own
     */
    record Call(Expression on, String method, List<Expression> arguments, boolean ownLine) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code new type(arguments)}. */
    record Creation(TypeName type, List<Expression> arguments) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.creation(this);
        }
    }

    /** {@code type::new}. */
    record ConstructorReference(TypeName type) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.constructorReference(this);
        }
    }

    /** {@code (type) value}. */
    record Cast(TypeName type, Expression value) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.cast(this);
        }
    }

    /** {@code tested == null ? null : value}. */
    record UnlessNull(Expression tested, Expression value) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.unlessNull(this);
        }
    }
}
