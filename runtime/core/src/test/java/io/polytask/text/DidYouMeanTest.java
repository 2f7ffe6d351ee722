package io.polytask.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DidYouMeanTest {
    private static final List<String> KNOWN = List.of("category", "summary", "x");

    @Test
    void namesTheNearest() {
        assertThat(DidYouMean.among(KNOWN, "sumary")).isEqualTo(" Did you mean \"summary\"?");
        assertThat(DidYouMean.among(KNOWN, "Catgeory")).isEqualTo(" Did you mean \"category\"?");
        assertThat(DidYouMean.among(KNOWN, "y")).isEqualTo(" Did you mean \"x\"?");
    }

    @Test
    void isSilentIfNothingIsNear() {
        assertThat(DidYouMean.among(KNOWN, "colour")).isEmpty();
        assertThat(DidYouMean.among(List.of(), "category")).isEmpty();
    }
}
