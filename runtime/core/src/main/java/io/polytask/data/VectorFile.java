package io.polytask.data;

import io.polytask.text.Quoted;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file of word vectors once, from its first line to its last; only the numbers that are asked for are parsed. */
public final class VectorFile implements Closeable {
    private final PretrainedVectors vectors;
    private final int units;
    private final String name;
    private final LineReader lines;

    private String row = "";
    private int end;
    private long line;
    private boolean begun;

    /**
     * Opens the file.
     *
     * @param units width of the vectors
     * @throws BadDataException if the file cannot be read
     */
    public VectorFile(PretrainedVectors vectors, int units) {
        this.vectors = vectors;
        this.units = units;
        name = String.valueOf(vectors.file().getFileName());
        try {
            lines = new LineReader(name, DataFile.text(DataFile.open(vectors.file()), name), RowLength.DEFAULT);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BadDataException unreadable(IOException e) {
        return DataFile.unreadable(name + ", line " + line, null, e);
    }

    /**
     * Goes on to the next vector.
     *
     * @return whether there is one
     * @throws BadDataException if the file cannot be read or holds none, or the vector has another width
     */
    public boolean next() {
        try {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                line++;
                if (!next.isBlank() && !(line == 1 && isHeader(next))) {
                    row = next.stripTrailing();
                    requireNumbers(blanks());
                    end = endOfWord();
                    begun = true;
                    return true;
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (!begun) {
            throw new BadDataException(BadData.FILE, name + ": there is no vector in the file.");
        }
        return false;
    }

    /** Whether the first line tells how many vectors there are, and their width. */
    private boolean isHeader(String first) {
        String[] fields = first.strip().split("[ \t]+", -1);
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

    private void requireNumbers(int blanks) {
        if (!begun) {
            requireWidth(blanks);
        } else if (blanks < units) {
            throw new BadDataException(
                    BadData.FILE,
                    name + ", line " + line + ": there are " + blanks + " numbers, but the vectors have " + units
                            + ": copy the file anew.");
        }
    }

    private int blanks() {
        int blanks = 0;
        for (int i = 0; i < row.length(); i++) {
            blanks += row.charAt(i) == ' ' || row.charAt(i) == '\t' ? 1 : 0;
        }
        return blanks;
    }

    /** A word may hold blanks: the numbers are counted from the end. */
    private int endOfWord() {
        int before = row.length();
        for (int i = 0; i < units; i++) {
            before = Math.max(row.lastIndexOf(' ', before - 1), row.lastIndexOf('\t', before - 1));
        }
        return before;
    }

    /** The word whose vector it is. */
    public String word() {
        return row.substring(0, end);
    }

    /**
     * The numbers of the vector, as a new array.
     *
     * @throws BadDataException if one is no finite number
     */
    public float[] vector() {
        float[] numbers = new float[units];
        int start = end + 1;
        for (int i = 0; i < units; i++) {
            int blank = Math.min(indexOf(' ', start), indexOf('\t', start));
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

    private int indexOf(char character, int from) {
        int index = row.indexOf(character, from);
        return index < 0 ? row.length() : index;
    }

    private BadDataException notANumber(String number, @Nullable Throwable cause) {
        String message = name + ", line " + line + ": " + Quoted.value(number) + " is not a number.";
        return cause == null
                ? new BadDataException(BadData.FILE, message)
                : new BadDataException(BadData.FILE, message, cause);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
