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
    void columnsThatNoHistoryHasAreRefused() {
        for (String column : List.of("validation.a", "share.0", "share.a.b.c", "train.a", "other")) {
            assertThatThrownBy(() -> History.parse("epoch,best,learning_rate,score," + column + "\n1,1,0.1,0.25,0.5\n"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("history.csv, line 1: a history has no column \"" + column + "\".");
        }
        assertThatThrownBy(() -> History.parse("epoch,best,learning_rate,score,epoch\n1,1,0.1,0.25,1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("history.csv, line 1: a column is named twice.");
    }

    @Test
    void sharesAreColumns() {
        List<TaskShares> shares = List.of(
                new TaskShares("experts.level1", "a", List.of(0.25, 0.75)),
                new TaskShares("experts.level1", "b", List.of(0.5, 0.5)),
                new TaskShares("experts.level1", "shared", List.of(0.125, 0.5, 0.375)));
        Epoch epoch = new Epoch(1, 0.1, Map.of("a", 1.5), Map.of(), OptionalDouble.empty(), shares);
        History shared = new History(List.of(epoch), 1);

        assertThat(shared.toCsv()).isEqualTo("""
                        epoch,best,learning_rate,score,train.a.loss,share.experts.level1.a.0,share.experts.level1.a.1,\
                        share.experts.level1.b.0,share.experts.level1.b.1,share.experts.level1.shared.0,\
                        share.experts.level1.shared.1,share.experts.level1.shared.2
                        1,1,0.1,,1.5,0.25,0.75,0.5,0.5,0.125,0.5,0.375
                        """);
        assertThat(History.parse(shared.toCsv())).isEqualTo(shared);
        assertThat(new Epoch(1, 0.1, Map.of(), Map.of(), OptionalDouble.empty(), shares.subList(0, 2))
                        .load("experts.level1"))
                .containsExactly(0.375, 0.625);
        assertThat(epoch.load("other")).isEmpty();
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
