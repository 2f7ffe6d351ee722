package io.polytask.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticIdTest {
    @Test
    void isWrittenInCamelCase() {
        assertThat(DiagnosticId.UNKNOWN_LAYER.id()).isEqualTo("UnknownLayer");
        assertThat(DiagnosticId.LABEL_AS_INPUT.id()).isEqualTo("LabelAsInput");
    }
}
