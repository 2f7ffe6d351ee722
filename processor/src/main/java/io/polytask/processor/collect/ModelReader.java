package io.polytask.processor.collect;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a type annotated with {@code @MultiTaskModel} declares. */
public final class ModelReader {
    /** A reader with the tools of one compilation. */
    public ModelReader(Elements elements, Types types) {}

    /**
     * The model that this type declares. What is wrong with its classes and members goes into the report; the result is
     * empty only if that leaves nothing to check.
     */
    public Optional<ModelDecl> read(TypeElement type, Report report) {
        return Optional.empty();
    }
}
