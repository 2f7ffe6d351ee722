package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipStreamTest {
    private static final class Words extends ExampleReader<String> {
        Words() {
            super(List.of("word"), List.of());
        }

        @Override
        protected String read(Row row) {
            return String.valueOf(row.text("word"));
        }

        @Override
        protected String key(String word) {
            return word;
        }
    }

    /** A pipe: it gives what has come, which is never more than a block, and never tells of more. */
    private static final class Pipe extends InputStream {
        private final InputStream bytes;
        private final int block;

        Pipe(byte[] bytes, int block) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.block = block;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return bytes.read(target, from, Math.min(block, length));
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static List<String> read(InputStream in) {
        List<String> words = new ArrayList<>();
        new Words().forEach(in, "words.csv.gz", RowFormat.CSV, words::add);
        return words;
    }

    private static void refused(byte[] bytes, String message) {
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> read(new Pipe(bytes, 1 << 20)))
                .withMessage("words.csv.gz" + message);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 25, 1 << 20})
    void allMembersOfAPipeAreRead(int block) throws IOException {
        byte[] three = joined(gzip("word\none\n"), gzip(""), gzip("two\n"), gzip("three\n"), new byte[700]);
        assertThat(read(new Pipe(three, block))).containsExactly("one", "two", "three");
    }

    @Test
    void membersAreOfAnyLength() throws IOException {
        String many = "word\n".repeat(100_000);
        assertThat(read(new Pipe(joined(gzip(many), gzip(many)), 1000))).hasSize(199_999);
    }

    @Test
    void whatStandsInAHeaderIsPassedOver() throws IOException {
        byte[] plain = gzip("word\none\n");
        byte[] header = {
            0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 3, 0, 1, 0, 2, 'n', 0, 'c', 'o', 0, 5, 5
        };
        byte[] named = joined(header, Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(read(new Pipe(joined(named, gzip("two\n")), 3))).containsExactly("one", "two");
    }

    @Test
    void aDamagedSecondMemberIsTold() throws IOException {
        byte[] first = gzip("word\none\n");
        byte[] second = gzip("two\n");
        refused(
                joined(first, Arrays.copyOf(second, second.length - 9)),
                ", line 4: the compressed file ends here, in the middle: copy it anew.");
        refused(
                joined(first, Arrays.copyOf(second, 5)),
                ", line 3: the compressed file ends here, in the middle: copy it anew.");
        second[1] = 0;
        refused(
                joined(first, second),
                ", line 3: the compressed file is damaged (something else than gzip follows): copy it anew.");
        second[1] = (byte) 0x8B;
        second[second.length - 5]++;
        refused(
                joined(first, second),
                ", line 4: the compressed file is damaged (its checksum does not fit): copy it anew.");
    }
}
