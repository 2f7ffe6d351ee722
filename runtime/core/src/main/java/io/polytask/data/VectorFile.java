package io.polytask.data;

import io.polytask.text.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of word vectors once, from its first line to its last, and keeps those of words that a vocabulary has. */
final class VectorFile {
    private final PretrainedVectors vectors;
    private final TextEncoder encoder;
    private final Vocabulary vocabulary;
    private final int units;
    private final String name;
    private final int room;
    private final List<float @Nullable []> byId = new ArrayList<>();
    private final Map<String, Integer> added = new HashMap<>();
    private final List<String> addedWords = new ArrayList<>();
    /** By the lower case of the vocabulary's words: the vector of a word of that lower case; null before one is found. */
    private final Map<String, Folded> folded = new HashMap<>();

    private long line;

    VectorFile(PretrainedVectors vectors, TextEncoder encoder, int units) {
        this.vectors = vectors;
        this.encoder = encoder;
        this.units = units;
        vocabulary = encoder.vocabulary();
        name = String.valueOf(vectors.file().getFileName());
        room = encoder.room();
        for (int id = 0; id < vocabulary.size(); id++) {
            byId.add(null);
        }
        vocabulary.tokens().forEach(word -> folded.put(lower(word), new Folded()));
    }

    WordVectors read() {
        try (LineReader lines =
                new LineReader(name, DataFile.text(DataFile.open(vectors.file()), name), RowLength.DEFAULT)) {
            boolean begun = false;
            for (String row = lines.readLine(); row != null; row = lines.readLine()) {
                line++;
                if (!row.isBlank() && !(line == 1 && isHeader(row))) {
                    take(row.stripTrailing(), begun);
                    begun = true;
                }
            }
            if (!begun) {
                throw new BadDataException(BadData.FILE, name + ": there is no vector in the file.");
            }
        } catch (IOException e) {
            throw DataFile.unreadable(name + ", line " + line, null, e);
        }
        int exact = (int) byId.stream()
                .limit(vocabulary.size())
                .filter(vector -> vector != null)
                .count();
        int byCase = fold();
        encoder.extend(addedWords);
        Coverage coverage = new Coverage(vectors, vocabulary.size() - 1, exact + byCase, byCase, addedWords.size());
        return new WordVectors(coverage, byId.toArray(float[][]::new));
    }

    /** Whether the first line tells how many vectors there are, and their width. */
    private boolean isHeader(String row) {
        String[] fields = row.strip().split("[ \t]+", -1);
        if (fields.length != 2 || units == 1 || !Arrays.stream(fields).allMatch(field -> field.matches("\\d{1,9}"))) {
            return false;
        }
        requireWidth(Integer.parseInt(fields[1]));
        return true;
    }

    private void requireWidth(int width) {
        if (width != units) {
            throw new BadDataException(
                    BadData.FILE,
                    name + ", line " + line + ": the vectors have " + width + " numbers, but the layer \""
                            + vectors.layer() + "\" has units = " + units + ": make them equal.");
        }
    }

    private void take(String row, boolean begun) {
        int blanks = blanks(row);
        if (!begun) {
            requireWidth(blanks);
        } else if (blanks < units) {
            throw new BadDataException(
                    BadData.FILE,
                    name + ", line " + line + ": there are " + blanks + " numbers, but the vectors have " + units
                            + ": copy the file anew.");
        }
        // A word may hold blanks: the numbers are counted from the end.
        int end = row.length();
        for (int i = 0; i < units; i++) {
            end = Math.max(row.lastIndexOf(' ', end - 1), row.lastIndexOf('\t', end - 1));
        }
        take(row.substring(0, end), row, end);
    }

    private static int blanks(String row) {
        int blanks = 0;
        for (int i = 0; i < row.length(); i++) {
            blanks += row.charAt(i) == ' ' || row.charAt(i) == '\t' ? 1 : 0;
        }
        return blanks;
    }

    private void take(String word, String row, int end) {
        int id = vocabulary.id(word);
        boolean known = id != Vocabulary.UNKNOWN;
        boolean news = !known && addedWords.size() < room && !added.containsKey(word);
        String lower = lower(word);
        Folded fold = folded.get(lower);
        boolean folds = fold != null && fold.wants(word.equals(lower));
        if ((known && byId.get(id) == null) || news || folds) {
            float[] vector = numbers(row, end);
            if (known && byId.get(id) == null) {
                byId.set(id, vector);
            }
            if (news) {
                added.put(word, byId.size());
                addedWords.add(word);
                byId.add(vector);
            }
            if (fold != null && folds) {
                fold.vector = vector;
                fold.lower = word.equals(lower);
            }
        }
    }

    private float[] numbers(String row, int from) {
        float[] numbers = new float[units];
        int start = from + 1;
        for (int i = 0; i < units; i++) {
            int blank = Math.min(place(row, ' ', start), place(row, '\t', start));
            String number = row.substring(start, blank);
            try {
                numbers[i] = Float.parseFloat(number);
            } catch (NumberFormatException e) {
                throw notANumber(number, e);
            }
            if (!Float.isFinite(numbers[i])) {
                throw notANumber(number, null);
            }
            start = blank + 1;
        }
        return numbers;
    }

    private static int place(String row, char character, int from) {
        int place = row.indexOf(character, from);
        return place < 0 ? row.length() : place;
    }

    private BadDataException notANumber(String number, @Nullable Throwable cause) {
        String message = name + ", line " + line + ": " + Quoted.value(number) + " is not a number.";
        return cause == null
                ? new BadDataException(BadData.FILE, message)
                : new BadDataException(BadData.FILE, message, cause);
    }

    /** Gives words without a vector that of a word of the same lower case; how many there were. */
    private int fold() {
        int count = 0;
        for (int id = 1; id < vocabulary.size(); id++) {
            Folded other = folded.get(lower(vocabulary.tokens().get(id - 1)));
            if (byId.get(id) == null && other != null && other.vector != null) {
                byId.set(id, other.vector);
                count++;
            }
        }
        return count;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The vector of the first word in lower case, or else of the first in any. */
    private static final class Folded {
        private float @Nullable [] vector;
        private boolean lower;

        boolean wants(boolean inLowerCase) {
            return vector == null || (inLowerCase && !lower);
        }
    }
}
