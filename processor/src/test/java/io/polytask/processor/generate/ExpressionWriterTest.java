package io.polytask.processor.generate;

import static io.polytask.processor.code.Expression.constant;
import static io.polytask.processor.code.Expression.constructorOf;
import static io.polytask.processor.code.Expression.create;
import static io.polytask.processor.code.Expression.list;
import static io.polytask.processor.code.Expression.name;
import static io.polytask.processor.code.Expression.named;
import static io.polytask.processor.code.Expression.number;
import static io.polytask.processor.code.Expression.text;
import static io.polytask.processor.code.Expression.truth;
import static io.polytask.processor.code.Expression.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.Activation;
import io.polytask.processor.code.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionWriterTest {
    private static final ClassName DENSE = ClassName.get("", "Dense");

    @Test
    void literals() {
        assertThat(written(number(9999))).isEqualTo("9999");
        assertThat(written(number(10_000))).isEqualTo("10_000");
        assertThat(written(number(-9999))).isEqualTo("-9999");
        assertThat(written(number(-123_456))).isEqualTo("-123_456");
        assertThat(written(number(1_234_567L))).isEqualTo("1_234_567L");
        assertThat(written(number(Long.MIN_VALUE))).isEqualTo("-9_223_372_036_854_775_808L");
        assertThat(written(number(0.30))).isEqualTo("0.3");
        assertThat(written(text("a \"quoted\" $L"))).isEqualTo("\"a \\\"quoted\\\" $L\"");
        assertThat(written(truth(true))).isEqualTo("true");
        assertThat(written(Expression.nothing())).isEqualTo("null");
        assertThat(written(Expression.zeroCharacter())).isEqualTo("'\\0'");
    }

    @Test
    void whatValuesOfAttributesAre() {
        assertThat(written(Expression.value(5))).isEqualTo("5");
        assertThat(written(Expression.value(5L))).isEqualTo("5L");
        assertThat(written(Expression.value("loss"))).isEqualTo("\"loss\"");
        assertThat(written(Expression.value(Activation.RELU))).isEqualTo("io.polytask.api.Activation.RELU");
    }

    @Test
    void membersAndCalls() {
        assertThat(written(name("batch").field("text").call("tokens"))).isEqualTo("batch.text.tokens()");
        assertThat(written(constant(Activation.RELU))).isEqualTo("io.polytask.api.Activation.RELU");
        assertThat(written(constructorOf(DENSE))).isEqualTo("Dense::new");
        assertThat(written(name("row").call("number").cast(TypeName.FLOAT))).isEqualTo("(float) row.number()");
        assertThat(written(name("cell").unlessNull(number(1)))).isEqualTo("cell == null ? null : 1");
        assertThat(written(type(DENSE).field("MAX"))).isEqualTo("Dense.MAX");
    }

    @Test
    void creations() {
        Expression widths = named("widths", List.of(number(3), number(4)));
        assertThat(written(create(DENSE, List.of(named("dropout", 0.2), widths))))
                .isEqualTo("new Dense(/* dropout= */ 0.2, /* widths= */ 3, 4)");
        assertThat(written(create(ParameterizedTypeName.get(DENSE, TypeName.INT.box()), List.of())))
                .isEqualTo("new Dense<>()");
    }

    @Test
    void aLongCallHasALineForEachArgument() {
        String word = "x".repeat(30);
        Expression call = name("a").call("b", text(word), text(word));
        assertThat(written(call)).isEqualTo("a.b(\"" + word + "\", \"" + word + "\")");
        assertThat(written(name("a").call("b", text(word), text(word), text(word))))
                .isEqualTo("a.b(\n\"" + word + "\",\n\"" + word + "\",\n\"" + word + "\")");
    }

    /** Imports leave a type its simple name. */
    @Test
    void aTypeCountsWithoutItsPackage() {
        assertThat(written(list(List.of(text("x".repeat(60))))))
                .isEqualTo("java.util.List.of(\"" + "x".repeat(60) + "\")");
    }

    @Test
    void aChainHasALineForEachCall() {
        Expression options = name("builder");
        for (int task = 0; task < 20_000; task++) {
            options = options.then("weight", number(task));
        }
        assertThat(written(options.then("build")).lines()).hasSize(20_002).startsWith("builder", ".weight(0)");
    }

    private static String written(Expression expression) {
        return ExpressionWriter.write(expression).toString();
    }
}
