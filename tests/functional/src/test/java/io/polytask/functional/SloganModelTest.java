package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SloganModelTest {
    @Test
    void aColumnReadTwiceTellsExamplesApartLikeOneReadOnce(@TempDir Path folder) throws IOException {
        List<String> texts =
                IntStream.range(0, 200).mapToObj(i -> "buy " + i + " now!").toList();
        Path file = folder.resolve("slogans.csv");
        Files.write(file, texts.stream().map(text -> text + ",true").toList());
        Files.writeString(file, "text,loud\n" + Files.readString(file));

        Dataset<Slogan> slogans = new SloganReader().read(file);

        Dataset<String> plain = Dataset.of(texts, text -> text);
        for (Part part : Part.values()) {
            assertThat(slogans.part(part).examples().stream().map(Slogan::characters))
                    .isEqualTo(plain.part(part).examples());
        }
    }
}
