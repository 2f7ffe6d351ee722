package io.polytask.data;

import org.jspecify.annotations.Nullable;

/** A reader with other settings that makes examples as another does. */
final class ReaderVariant<E> extends ExampleReader<E> {
    private final ExampleReader<E> reader;

    ReaderVariant(ExampleReader<E> reader, Fields fields, BadRows badRows, @Nullable RowFormat format) {
        super(fields, badRows, format);
        this.reader = reader;
    }

    @Override
    protected E read(Row row) {
        return reader.read(row);
    }

    @Override
    protected String key(E example) {
        return reader.key(example);
    }
}
