package io.polytask.examples.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PersonTest {
    @Test
    void aLineBecomesAPerson() {
        Person person = Person.parse(line(List.of("7=Never married", "0=34", "16=99", "39=52", "41=50000+.")));
        assertThat(person.age()).isEqualTo(34);
        assertThat(person.years()).isEqualTo(34);
        assertThat(person.capitalGains()).isCloseTo(Math.log(100), within(1e-12));
        assertThat(person.weeks()).isEqualTo(52);
        assertThat(person.income()).isTrue();
        assertThat(person.neverMarried()).isTrue();
    }

    @Test
    void othersEarnLessOrWereMarried() {
        Person person = Person.parse(line(List.of("7=Widowed", "41=- 50000.")));
        assertThat(person.income()).isFalse();
        assertThat(person.neverMarried()).isFalse();
    }

    @Test
    void aLineOfOtherFieldsIsRefused() {
        assertThatThrownBy(() -> Person.parse("34, Private"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 2 fields, but a line of Census-Income has 42: 34, Private");
    }

    /** A line of zeros but for some fields. */
    static String line(List<String> given) {
        List<String> fields = new ArrayList<>(Collections.nCopies(42, "0"));
        given.forEach(field -> {
            String[] parts = field.split("=", 2);
            fields.set(Integer.parseInt(parts[0]), parts[1]);
        });
        return String.join(", ", fields);
    }
}
