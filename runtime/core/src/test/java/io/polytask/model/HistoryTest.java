package io.polytask.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private final History history = new History(
            List.of(
                    new Epoch(1, 0.1, Map.of("a", 1.5), Map.of("a", Map.of("r2", 0.25)), OptionalDouble.of(0.25)),
                    new Epoch(2, 0.05, Map.of("a", 1.25), Map.of("a", Map.of("r2", 0.5)), OptionalDouble.of(0.5)),
                    new Epoch(3, 0.025, Map.of(), Map.of("a", Map.of()), OptionalDouble.of(0.5))),
            2);

    @Test
    void isATable() {
        assertThat(history.toCsv()).isEqualTo("""
                        epoch,best,learning_rate,score,train.a.loss,validation.a.r2
                        1,0,0.1,0.25,1.5,0.25
                        2,1,0.05,0.5,1.25,0.5
                        3,0,0.025,0.5,,
                        """);
    }

    @Test
    void comesBackFromItsTable() {
        History read = History.parse(history.toCsv());

        assertThat(read.best()).isEqualTo(2);
        assertThat(read.bestEpoch()).contains(history.epochs().get(1));
        assertThat(read.toCsv()).isEqualTo(history.toCsv());
    }

    @Test
    void anEmptyHistoryComesBack() {
        History empty = new History(List.of(), 0);

        assertThat(History.parse(empty.toCsv())).isEqualTo(empty);
        assertThat(empty.bestEpoch()).isEmpty();
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() -> History.parse("a,b\n"))
                .hasMessage(
                        "history.csv, line 1: a history starts with the columns epoch, best, learning_rate, score.");
        assertThatThrownBy(() -> History.parse("epoch,best,learning_rate,score\n1,1\n"))
                .hasMessage("history.csv, line 2: 2 cells, but the first line names 4 columns.");
        assertThatThrownBy(() -> History.parse("epoch,best,learning_rate,score\n1,1,fast,\n"))
                .hasMessage("history.csv, line 2, column \"learning_rate\": \"fast\" is not a number.");
    }

    @Test
    void refusesABestEpochThatIsNotThere() {
        assertThatThrownBy(() -> new History(List.of(), 1))
                .hasMessage("The best epoch is 1, but the history has 0 epochs.");
    }
}
