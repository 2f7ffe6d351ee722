package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.polytask.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PrintableTest {
    @Test
    void whatATerminalWouldObeyIsShown() {
        assertThat(Printable.of("a\u001b[31m\r\u0007\u007f\u0085\u202e\u2066b\n\tc 中 \uD83D\uDE00"))
                .isEqualTo("a\\u001b[31m\\u000d\\u0007\\u007f\\u0085\\u202e\\u2066b\n\tc 中 \uD83D\uDE00");
    }

    @Test
    void jsonStaysTheSame() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory().setCharacterEscapes(new PrintableJson());
        String text = "\u001b\u007f\u0085\u202e\"中\uD83D\uDE00?\uD83D";
        String json = new String(mapper.writeValueAsBytes(text), StandardCharsets.UTF_8);
        assertThat(json).isEqualTo("\"\\u001B\\u007F\\u0085\\u202e\\\"中\\uD83D\\uDE00?\\uD83D\"");
        assertThat(mapper.readTree(json).textValue()).isEqualTo(text);
    }
}
