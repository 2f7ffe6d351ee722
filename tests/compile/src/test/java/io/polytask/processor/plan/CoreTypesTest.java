package io.polytask.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.model.UpperSnake;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor names types of the engine that it does not see: this is where the names are held to. */
class CoreTypesTest {
    static Stream<Field> names() {
        return Arrays.stream(CoreTypes.class.getDeclaredFields()).filter(field -> field.getType() == ClassName.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAPublicTypeOfTheEngine(Field field) throws ReflectiveOperationException {
        ClassName name = (ClassName) field.get(null);

        Class<?> type = Class.forName(name.reflectionName());

        assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
        assertThat(UpperSnake.of(name.simpleName())).isEqualTo(field.getName());
    }
}
