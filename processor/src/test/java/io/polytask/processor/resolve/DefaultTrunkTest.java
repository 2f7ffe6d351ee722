package io.polytask.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.SharedLayer;
import io.polytask.processor.ReadModel;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.model.LayerDecl;
import java.lang.reflect.Array;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultTrunkTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM") // a class, and none of the default trunk
    void whatItLeavesOutIsTheDefaultOfTheAnnotation(LayerAttribute attribute) throws ReflectiveOperationException {
        LayerDecl layer = ReadModel.of("""
                @MultiTaskModel
                record Review(@Text String text, @Task boolean good) {}
                """).declaration().layers().get(1);
        Object usual = SharedLayer.class.getMethod(attribute.toString()).getDefaultValue();

        assertThat(attribute.of(layer).given()).isFalse();
        assertThat(attribute.of(layer).value())
                .isEqualTo(usual.getClass().isArray() && Array.getLength(usual) == 0 ? List.of() : usual);
    }
}
