package io.polytask.data;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One walk through the examples of several files; each is open only while it is being read. */
final class FileWalk<E> implements Iterator<E> {
    private final ExampleReader<E> reader;
    private final Iterator<Path> files;
    private final Consumer<SkippedRows> end;
    private final SkippedRows skipped = new SkippedRows();
    private @Nullable ExampleSource<E> open;
    private @Nullable E next;
    private boolean ended;

    private FileWalk(ExampleReader<E> reader, List<Path> files, Consumer<SkippedRows> end) {
        this.reader = reader;
        this.files = files.iterator();
        this.end = end;
    }

    /**
     * The examples of all files; a failure, too, closes the file.
     *
     * @param end takes the rows that were left out, after the last example
     */
    static <E> Stream<E> stream(ExampleReader<E> reader, List<Path> files, Consumer<SkippedRows> end) {
        FileWalk<E> walk = new FileWalk<>(reader, files, end);
        Spliterator<E> examples = Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(examples, false).onClose(walk::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    private void advance() {
        if (open == null && !files.hasNext()) {
            ended = true;
            end.accept(skipped);
            return;
        }
        boolean read = false;
        try {
            if (open == null) {
                open = reader.open(files.next(), skipped);
            }
            next = open.next();
            read = true;
        } finally {
            if (next == null) {
                close();
                ended |= !read;
            }
        }
    }

    @Override
    public E next() {
        E example = hasNext() ? next : null;
        if (example == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return example;
    }

    private void close() {
        ExampleSource<E> source = open;
        open = null;
        if (source != null) {
            source.close();
        }
    }
}
