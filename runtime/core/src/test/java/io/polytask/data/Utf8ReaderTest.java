package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
    private static Utf8Reader reader(byte[] bytes) {
        return new Utf8Reader(new ByteArrayInputStream(bytes));
    }

    private static String read(Utf8Reader reader, int step) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[step + 1];
        for (int count = reader.read(chars, 1, step); count >= 0; count = reader.read(chars, 1, step)) {
            text.append(chars, 1, count);
        }
        return text.toString();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void textIsTheSameWhateverTheSteps() throws IOException {
        String text = "aé快😀\n".repeat(40_000) + "\uFEFF😀";
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        for (int step : new int[] {1, 2, 3, 1000, 1 << 17}) {
            assertThat(read(reader(bytes), step)).isEqualTo(text);
        }
    }

    @Test
    void bytesMayComeOneByOne() throws IOException {
        InputStream slow = new ByteArrayInputStream("\uFEFFé😀x".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, 1);
            }
        };
        assertThat(read(new Utf8Reader(slow), 16)).isEqualTo("é😀x");
    }

    @Test
    void nothingIsRead() throws IOException {
        assertThat(read(reader(new byte[0]), 4)).isEmpty();
        assertThat(read(reader("\uFEFF".getBytes(StandardCharsets.UTF_8)), 4)).isEmpty();
    }

    @Test
    void spoiltBytesAreReplacedAndRemembered() throws IOException {
        for (int step : new int[] {1, 2, 100}) {
            Utf8Reader reader = reader(bytes('a', '\n', 0xFF, 'b', '\r', '\n', 'c', '\r', 0xE5, 0xBF, '\n', 0xC3));
            assertThat(read(reader, step)).isEqualTo("a\n\uFFFDb\r\nc\r\uFFFD\n\uFFFD");
            assertThat(reader.line()).isEqualTo(5);
            assertThat(reader.spoilt(1, 1)).isNull();
            assertThat(reader.spoilt(1, 2)).isEqualTo("FF");
            assertThat(reader.spoilt(3, 3)).isNull();
            assertThat(reader.spoilt(4, 4)).isEqualTo("E5BF");
            assertThat(reader.spoilt(5, 9)).isEqualTo("C3");
            assertThat(reader.spoilt(6, 9)).isNull();
            assertThat(reader.isSpoilt()).isFalse();
        }
    }

    @Test
    void aLineOfSpoiltBytesIsRememberedOnce() throws IOException {
        byte[] wrong = new byte[3_000_000];
        Arrays.fill(wrong, (byte) 0xFF);
        Utf8Reader reader = reader(wrong);
        long before = allocated();
        assertThat(read(reader, 1 << 16)).hasSize(wrong.length);
        assertThat(allocated() - before).isLessThan(60L << 20);
        assertThat(reader.spoilt(1, 1)).isEqualTo("FF");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
