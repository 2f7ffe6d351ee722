package io.polytask.processor.validate;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ResolvedModel;

/** Something that every model must fulfil. */
public interface Rule {
    /** Reports each location where the model does not fulfil it. */
    void check(ResolvedModel model, Report report);
}
