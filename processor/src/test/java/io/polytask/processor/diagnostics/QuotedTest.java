package io.polytask.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void joinsAllWithAnd() {
        assertThat(Quoted.all(List.of("a"))).isEqualTo("\"a\"");
        assertThat(Quoted.all(List.of("a", "b"))).isEqualTo("\"a\" and \"b\"");
        assertThat(Quoted.all(List.of("a", "b", "c"))).isEqualTo("\"a\", \"b\" and \"c\"");
    }

    @Test
    void listsTheFirstThree() {
        assertThat(Quoted.first(List.of("a", "b", "c", "d"))).isEqualTo("\"a\", \"b\", \"c\", ... and 1 more");
    }
}
