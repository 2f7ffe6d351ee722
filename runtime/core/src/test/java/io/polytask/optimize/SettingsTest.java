package io.polytask.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SettingsTest {
    @Test
    void optimisersRefuseWhatIsOutOfRange() {
        assertThatThrownBy(() -> Sgd.of(0)).hasMessage("The learning rate of SGD is 0.0, but must be above 0.");
        assertThatThrownBy(() -> new Sgd(1, 1, false, 0))
                .hasMessage("The momentum of SGD is 1.0, but must be in [0, 1).");
        assertThatThrownBy(() -> new Sgd(1, 0, true, 0))
                .hasMessage("The nesterov of SGD is true, but must be false without a momentum.");
        assertThatThrownBy(() -> Adam.of(1, -1))
                .hasMessage("The weight decay of Adam is -1.0, but must be at least 0.");
        assertThatThrownBy(() -> new Adam(1, 0.9, 1, 1e-8, 0))
                .hasMessage("The beta2 of Adam is 1.0, but must be in [0, 1).");
        assertThatThrownBy(() -> new AdamW(Double.NaN, 0.9, 0.99, 1e-8, 0))
                .hasMessage("The learning rate of AdamW is NaN, but must be above 0.");
    }

    @Test
    void clippingShortensLongGradientsOnly() {
        GradientClipping clipping = GradientClipping.of(2);
        assertThat(clipping.clips()).isTrue();
        assertThat(clipping.factor(1)).isEqualTo(1);
        assertThat(clipping.factor(0)).isEqualTo(1);
        assertThat(clipping.factor(8)).isEqualTo(2 / (8 + 1e-6));
        assertThat(GradientClipping.of(0).clips()).isFalse();
        assertThat(GradientClipping.of(0).factor(1e30)).isEqualTo(1);
        assertThatThrownBy(() -> GradientClipping.of(-1))
                .hasMessage("The largest norm of gradient clipping is -1.0, but must be above 0.");
    }
}
