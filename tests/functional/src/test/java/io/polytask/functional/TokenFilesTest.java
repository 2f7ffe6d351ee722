package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.api.Dataset;
import io.polytask.data.BadDataException;
import io.polytask.evaluation.Metric;
import io.polytask.functional.Post.Boundary;
import io.polytask.functional.Sentence.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of tokens, and aligned files, through generated readers. */
class TokenFilesTest {
    @TempDir
    Path directory;

    @Test
    void listsAreColumnsInTheirOrder() throws IOException {
        Path file = directory.resolve("a.conll");
        Files.writeString(file, "# question = yes\nwho\tother\nanna\tname\n\n# question = no\notto\tname\n");

        assertThat(new SentenceReader().read(file))
                .containsExactly(
                        new Sentence(List.of("who", "anna"), List.of(Tag.OTHER, Tag.NAME), true),
                        new Sentence(List.of("otto"), List.of(Tag.NAME), false));
    }

    @Test
    void alignedFilesHaveTheNamesOfTheMembers() throws IOException {
        Files.writeString(directory.resolve("tokens"), "who  anna \n");
        Files.writeString(directory.resolve("tags"), "OTHER NAME\n");

        assertThat(new SentenceReader().read(directory))
                .containsExactly(new Sentence(List.of("who", "anna"), List.of(Tag.OTHER, Tag.NAME), null));
        Files.writeString(directory.resolve("tags"), "OTHER\n");
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> new SentenceReader().read(directory))
                .withMessage(directory.getFileName()
                        + ", line 1: \"tokens\" has 2 tokens, but \"tags\" has 1: give each token one.");
    }

    @Test
    void anExampleMakesItsTasksOfItsColumns() throws IOException {
        Path file = directory.resolve("weibo.train");
        Files.writeString(file, "去0\tO\n海0\tB-GPE.NAM\n口1\tI-GPE.NAM\n\n老0\tB-PER.NOM\n师1\tI-PER.NOM\n好0\tO\n");

        Dataset<Post> posts = new PostReader().read(file);

        assertThat(posts.examples().get(0))
                .extracting(Post::getCharacters, Post::getWords, Post::getTypes, Post::getForms)
                .containsExactly(
                        List.of("去", "海", "口"),
                        List.of(Boundary.BEGIN, Boundary.BEGIN, Boundary.INSIDE),
                        List.of("O", "B-GPE", "I-GPE"),
                        List.of("", "NAM", "NAM"));
        PostModel model = PostTrainer.create().fit(posts).model();
        assertThat(model.evaluate(posts).value("types", Metric.TOKEN_ACCURACY)).isEqualTo(1.0);
        Files.writeString(file, "老0\n师1\n");
        Post unlabelled = new PostReader().inputsOnly().conll(file).examples().get(0);
        assertThat(model.predict(unlabelled).types().tags()).containsExactly("B-PER", "I-PER");
    }
}
