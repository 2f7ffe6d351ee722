package io.polytask.processor.plan;

import io.polytask.processor.code.Expression;
import io.polytask.processor.kind.Site;
import java.util.List;

/**
 * Where a layer stands in the generated network.
 *
 * @param name that its parameters have in saved models
 * @param tasks those that need it
 */
record LayerSite(String name, List<String> tasks, Names names, TaskGroups groups) implements Site {
    /** Copies the list. */
    LayerSite {
        tasks = List.copyOf(tasks);
    }

    @Override
    public Expression scope() {
        return Expression.name("layout")
                .call("shared", Expression.text(name), Expression.name(groups.constant(tasks, name)));
    }

    @Override
    public Expression encoder(String input) {
        return Expression.name("encoding").field(names.field(input));
    }

    @Override
    public Expression column(String input) {
        return Expression.name("batch").field(names.field(input));
    }
}
