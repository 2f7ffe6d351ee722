package io.polytask.examples.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Span;
import io.polytask.examples.common.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of both sets become, and what the program says. */
class EntitiesTest {
    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aLineOfNewsHasItsTypes() throws IOException {
        Path file = directory.resolve("train.jsonl");
        Files.writeString(
                file,
                "{\"text\": \"张三去北京\", \"label\": {\"name\": {\"张三\": [[0, 1]]}, \"address\": {\"北京\": [[3, 4]]}}}\n");

        News news = new NewsReader().read(file).examples().get(0);

        assertThat(news.entities())
                .containsExactlyInAnyOrder(new Span<>(NewsEntity.NAME, 0, 2), new Span<>(NewsEntity.ADDRESS, 3, 5));
        assertThat(news.types()).isEqualTo(Set.of(NewsEntity.ADDRESS, NewsEntity.NAME));
    }

    @Test
    void postsHaveTheirWordsAndMentions() throws IOException {
        Path file = directory.resolve("posts");
        Files.writeString(file, "老0\tB-PER.NOM\n师1\tI-PER.NOM\n张0\tB-PER.NAM\n三1\tI-PER.NAM\n\n好0\tO\n");

        assertThat(Posts.read(file))
                .containsExactly(
                        new Post(
                                List.of("老", "师", "张", "三"),
                                List.of(new Span<>(PostEntity.PER_NOM, 0, 2), new Span<>(PostEntity.PER_NAM, 2, 4)),
                                List.of(new Span<>(Mention.NOMINAL, 0, 2), new Span<>(Mention.NAMED, 2, 4)),
                                List.of(Segment.B, Segment.I, Segment.B, Segment.I)),
                        new Post(List.of("好"), List.of(), List.of(), List.of(Segment.B)));
    }

    @Test
    void aLineOfAnotherFormIsTold() throws IOException {
        Path file = directory.resolve("posts");
        Files.writeString(file, "老0\tO\n师\tO\n");
        assertThatThrownBy(() -> Posts.read(file))
                .hasMessage("posts, line 2: \"师\tO\" is not a character with its place in the word, a tab and a tag.");
    }

    @Test
    void oneTaskIsTrainedAndMeasured() throws IOException {
        writePosts("老0\tB-PER.NOM\n师1\tI-PER.NOM\n\n");
        assertThat(run("--data", directory.toString(), "--only", "MENTIONS")).isZero();
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.endsWith(":"))
                        .map(line -> line.replaceAll("\\d+ s", "9 s")))
                .containsExactly("mentions alone, seed 1:", "mentions alone, mean of 1, 9 s each:");
    }

    @Test
    void wrongDataAndOptionsAreTold() throws IOException {
        assertThat(run("--data", directory.toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(directory
                        + " has neither the files of CLUENER nor those of Weibo NER.\nDIR: The directory of one "
                        + "of two public sets: CLUENER 2020, of CLUEbenchmark ");
        writePosts("老0\tO\n");
        assertThat(run("--data", directory.toString(), "--only", "names")).isEqualTo(2);
        assertThat(err.toString())
                .contains("\n"
                        + "Invalid value for option '--only': expected one of [together, alone, ENTITIES,"
                        + " MENTIONS, WORDS] (case-insensitive) but was 'names'\n");
        writePosts("老0\tB-MAN\n");
        assertThat(run("--data", directory.toString())).isEqualTo(1);
        assertThat(err.toString())
                .endsWith("\n"
                        + "weiboNER_2nd_conll.dev, line 1: \"B-MAN\" is none of the tags B-GPE.NAM, B-GPE.NOM,"
                        + " B-LOC.NAM, B-LOC.NOM, B-ORG.NAM, B-ORG.NOM, B-PER.NAM, B-PER.NOM, I-GPE.NAM,"
                        + " I-GPE.NOM, I-LOC.NAM, I-LOC.NOM, I-ORG.NAM, I-ORG.NOM, I-PER.NAM, I-PER.NOM, O.\n");
    }

    private void writePosts(String text) throws IOException {
        for (String part : List.of("train", "dev", "test")) {
            Files.writeString(directory.resolve("weiboNER_2nd_conll." + part), text);
        }
    }

    private int run(String... arguments) {
        return Program.of(new Entities())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
