package io.polytask.processor.model;

import io.polytask.api.Decoder;
import io.polytask.api.Relation;
import java.util.List;
import java.util.Optional;

/** How many numbers the heads of a model learn. */
public final class HeadSize {
    private final List<ResolvedHead> heads;

    /** Of all heads of a model. */
    public HeadSize(List<ResolvedHead> heads) {
        this.heads = heads;
    }

    /** The numbers of one head. */
    public ParameterCount parameters(ResolvedHead head) {
        ParameterCount count = ParameterCount.NONE;
        Width width = inputs(head);
        for (int units : head.hidden()) {
            count = count.plus(width.linear(units));
            width = new Width(units, 0);
        }
        if (head.task().relation().relation().value() == Relation.TRANSFER) {
            int own = width.known();
            count = count.plus(last(earlier(head).get(0)).linear(own)).plus(ParameterCount.linear(own, 3L * own));
        }
        int last = width.known();
        ParameterCount all = count.plus(
                outputs(head).map(width::linear).orElseGet(() -> ParameterCount.unknown("classes", last + 1L)));
        return head.decoder() == Decoder.CRF ? all.plus(ParameterCount.transitions(outputs(head))) : all;
    }

    /** What its first layer reads: that of a layer, and the distributions of other tasks beside it. */
    private Width inputs(ResolvedHead head) {
        int known = head.from().orElseThrow().signal().width();
        int learned = 0;
        if (head.task().relation().conditions()) {
            for (ResolvedHead earlier : earlier(head)) {
                Optional<Integer> outputs = outputs(earlier);
                known += outputs.orElse(0);
                learned += outputs.isPresent() ? 0 : 1;
            }
        }
        return new Width(known, learned);
    }

    private Width last(ResolvedHead head) {
        return head.hidden().isEmpty()
                ? inputs(head)
                : new Width(head.hidden().get(head.hidden().size() - 1), 0);
    }

    private List<ResolvedHead> earlier(ResolvedHead head) {
        return heads.stream()
                .filter(other ->
                        head.task().relation().names().contains(other.task().name()))
                .toList();
    }

    /** The logits of a head; empty if the training data tell. */
    public static Optional<Integer> outputs(ResolvedHead head) {
        return switch (head.task().kind()) {
            case BINARY, REGRESSION -> Optional.of(1);
            case SPANS ->
                Optional.of(1 + 2 * head.task().member().type().constants().size());
            case CLASSIFICATION, MULTI_LABEL, TAGGING, UNSUPPORTED -> {
                ValueType type = head.task().member().type();
                yield type.scalar() == ValueType.Scalar.ENUM
                        ? Optional.of(type.constants().size())
                        : Optional.empty();
            }
        };
    }

    /**
     * The width of what a layer reads.
     *
     * @param known columns
     * @param learned sets of classes that the training data tell, each with a column a class
     */
    private record Width(int known, int learned) {
        ParameterCount linear(int units) {
            ParameterCount count = ParameterCount.linear(known, units);
            return learned == 0 ? count : count.plus(ParameterCount.unknown("classes", (long) learned * units));
        }
    }
}
