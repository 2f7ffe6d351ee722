package io.polytask.examples.entities;

import io.polytask.api.Dataset;
import io.polytask.api.Span;
import io.polytask.tag.TagScheme;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the files of Weibo NER: a character and its place in its word, a tab and a tag a line, a blank line after each
 * message.
 */
final class Posts {
    private static final Set<String> TAGS = Arrays.stream(PostEntity.values())
            .flatMap(type ->
                    Stream.of("B-", "I-").map(letter -> letter + type.name().replace('_', '.')))
            .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of("O"))));

    private final List<Post> posts = new ArrayList<>();
    private List<String> characters = new ArrayList<>();
    private List<String> tags = new ArrayList<>();
    private List<Segment> words = new ArrayList<>();

    private Posts() {}

    static Dataset<Post> read(Path file) throws IOException {
        Posts reader = new Posts();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                reader.end();
            } else {
                reader.add(line, file.getFileName() + ", line " + number);
            }
        }
        reader.end();
        return Dataset.of(reader.posts);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not text in UTF-8.", e);
        }
    }

    private void add(String line, String place) {
        int tab = line.indexOf('\t');
        if (tab < 2 || !Character.isDigit(line.charAt(tab - 1))) {
            throw new IllegalArgumentException(
                    place + ": \"" + line + "\" is not a character with its place in the word, a tab and a tag.");
        }
        String tag = line.substring(tab + 1);
        if (!TAGS.contains(tag)) {
            throw new IllegalArgumentException(
                    place + ": \"" + tag + "\" is none of the tags " + String.join(", ", TAGS) + ".");
        }
        characters.add(line.substring(0, tab - 1));
        words.add(line.charAt(tab - 1) == '0' ? Segment.B : Segment.I);
        tags.add(tag);
    }

    private void end() {
        if (!characters.isEmpty()) {
            List<Span<PostEntity>> entities = spans();
            List<Span<Mention>> mentions = entities.stream()
                    .map(span -> new Span<>(
                            span.type().name().endsWith("NAM") ? Mention.NAMED : Mention.NOMINAL,
                            span.start(),
                            span.end()))
                    .toList();
            posts.add(new Post(List.copyOf(characters), entities, mentions, List.copyOf(words)));
        }
        characters = new ArrayList<>();
        tags = new ArrayList<>();
        words = new ArrayList<>();
    }

    private List<Span<PostEntity>> spans() {
        return TagScheme.spans(tags).stream()
                .map(span -> new Span<>(PostEntity.valueOf(span.type().replace('.', '_')), span.start(), span.end()))
                .toList();
    }
}
