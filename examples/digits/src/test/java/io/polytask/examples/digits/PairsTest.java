package io.polytask.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pairs are made of the files of MNIST. */
class PairsTest {
    @TempDir
    Path directory;

    private void write(String name, int magic, int[] sizes, int... bytes) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(directory.resolve(name))))) {
            out.writeInt(magic);
            for (int size : sizes) {
                out.writeInt(size);
            }
            for (int value : bytes) {
                out.writeByte(value);
            }
        }
    }

    /** Two images: of the first, all pixels are 51; of the second, 204. */
    private void writeImages() throws IOException {
        int[] pixels = new int[2 * 28 * 28];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i < 28 * 28 ? 51 : 204;
        }
        write("t10k-images-idx3-ubyte.gz", 0x803, new int[] {2, 28, 28}, pixels);
    }

    @Test
    void overlapsTwoDigits() throws IOException {
        writeImages();
        write("t10k-labels-idx1-ubyte.gz", 0x801, new int[] {2}, 7, 0);

        List<TwoDigits> pairs = new ArrayList<>();
        Pairs.read(directory, "t10k").forEach(pairs::add);

        // 104729 and 7919 are odd: each digit is beside the other one.
        assertThat(pairs).hasSize(2);
        assertThat(pairs.get(0).left()).isEqualTo(Digit.SEVEN);
        assertThat(pairs.get(0).right()).isEqualTo(Digit.ZERO);
        assertThat(pairs.get(1).left()).isEqualTo(Digit.ZERO);
        float[] image = pairs.get(0).image();
        assertThat(image).hasSize(36 * 36);
        assertThat(image[0]).isEqualTo(0.2f);
        assertThat(image[8 * 36 + 8]).isEqualTo(0.8f);
        assertThat(image[35 * 36 + 35]).isEqualTo(0.8f);
        assertThat(image[7 * 36 + 27]).isEqualTo(0.2f);
        assertThat(image[28]).isZero();
        assertThat(pairs.get(1).image()[8 * 36 + 8]).isEqualTo(0.8f);
    }

    @Test
    void labelsThatDoNotAgreeAreRefused() throws IOException {
        writeImages();
        write("t10k-labels-idx1-ubyte.gz", 0x801, new int[] {1}, 7);

        assertThatThrownBy(() -> Pairs.read(directory, "t10k"))
                .isInstanceOf(IOException.class)
                .hasMessage("t10k-images-idx3-ubyte.gz has 2 images, but t10k-labels-idx1-ubyte.gz has 1 labels.");
    }

    @Test
    void aLabelThatIsNoDigitIsRefused() throws IOException {
        writeImages();
        write("t10k-labels-idx1-ubyte.gz", 0x801, new int[] {2}, 7, 10);

        assertThatThrownBy(() -> Pairs.read(directory, "t10k"))
                .isInstanceOf(IOException.class)
                .hasMessage("t10k-labels-idx1-ubyte.gz has the label 10, which is no digit.");
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() throws IOException {
        write("t10k-images-idx3-ubyte.gz", 0x803, new int[] {1, 28, 28}, 1, 2, 3);

        assertThatThrownBy(() -> Pairs.read(directory, "t10k")).hasMessageEndingWith("ends after 3 of 784 bytes.");
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        write("t10k-images-idx3-ubyte.gz", 0xD03, new int[] {1, 28, 28});

        assertThatThrownBy(() -> Pairs.read(directory, "t10k"))
                .hasMessageEndingWith("is no IDX file of bytes: it begins with d03.");
    }
}
