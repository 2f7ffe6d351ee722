package io.polytask.examples.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of both sets become. */
class EntitiesTest {
    @TempDir
    private Path directory;

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
}
