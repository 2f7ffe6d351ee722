package io.polytask.functional;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Span;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.functional.Notice.Entity;
import java.util.List;

/** Spans of tokens. */
@MultiTaskModel
public record Quote(
        @Text(maxTokens = 3) List<String> tokens, @Task List<Span<Entity>> names) {}
