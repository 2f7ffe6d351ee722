package io.polytask.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShardingTest {
    @ParameterizedTest(name = "{0} rows of {1} tokens in all: {2}")
    @CsvSource({
        "1, 0, 1",
        "255, 0, 1",
        "256, 0, 2",
        "10000, 0, 4",
        "32, 1280, 2",
        "32, 700, 1",
        "64, 100000, 4",
        "1, 9999, 1"
    })
    void rowsAndTokensMakeShards(int rows, long tokens, int shards) {
        assertThat(Sharding.shards(rows, tokens)).isEqualTo(shards);
    }

    @ParameterizedTest
    @CsvSource({"1, true, 1", "3, true, 3", "32, true, 4", "32, false, 1", "600, false, 4"})
    void asManyAreReadyAsABatchCanNeed(int rows, boolean texts, int shards) {
        assertThat(Sharding.most(rows, texts)).isEqualTo(shards);
    }
}
