package io.polytask.tag;

import static io.polytask.tag.SpanTag.Role.BEGIN;
import static io.polytask.tag.SpanTag.Role.END;
import static io.polytask.tag.SpanTag.Role.INSIDE;
import static io.polytask.tag.SpanTag.Role.SINGLE;

import io.polytask.tag.SpanTag.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How tags mark spans (Ramshaw, Marcus 1995; Tjong Kim Sang, Veenstra 1999): which tag may follow which. Where tags fit
 * several, the first one is meant, as far as texts do not tell otherwise.
 */
enum SpanScheme {
    /** Each span begins with {@code B} and continues with {@code I}; also named BIO. */
    IOB2 {
        @Override
        boolean fits(List<SpanTag> tags) {
            boolean tells = has(tags, INSIDE) || hasType(tags);
            return tells && !has(tags, END) && !has(tags, SINGLE) && has(tags, BEGIN) && covers(tags, BEGIN, INSIDE);
        }

        @Override
        boolean mayFollow(SpanTag before, SpanTag tag) {
            return tag.role() != INSIDE || tag.continues(before);
        }
    },
    /** All is {@code I}; {@code B} begins a span only where another of its type ends. */
    IOB1 {
        @Override
        boolean fits(List<SpanTag> tags) {
            boolean tells = has(tags, BEGIN) || hasType(tags);
            return tells && !has(tags, END) && !has(tags, SINGLE) && has(tags, INSIDE) && covers(tags, INSIDE, BEGIN);
        }

        @Override
        boolean mayFollow(SpanTag before, SpanTag tag) {
            return tag.role() != BEGIN || new SpanTag(INSIDE, tag.type()).continues(before);
        }
    },
    /** Each span ends with {@code E}; what is before is {@code I}. */
    IOE2 {
        @Override
        boolean fits(List<SpanTag> tags) {
            return !has(tags, BEGIN) && !has(tags, SINGLE) && has(tags, INSIDE) && covers(tags, END, INSIDE);
        }

        @Override
        boolean mayFollow(SpanTag before, SpanTag tag) {
            return before.role() != INSIDE || tag.continues(before);
        }
    },
    /** All is {@code I}; {@code E} ends a span only where another of its type begins. */
    IOE1 {
        @Override
        boolean fits(List<SpanTag> tags) {
            return !has(tags, BEGIN) && !has(tags, SINGLE) && has(tags, END) && covers(tags, INSIDE, END);
        }

        @Override
        boolean mayFollow(SpanTag before, SpanTag tag) {
            return before.role() != END || tag.continues(new SpanTag(INSIDE, before.type()));
        }
    },
    /** Each span of several tokens begins with {@code B} and ends with {@code E}; one of a single token is {@code S}. */
    IOBES {
        @Override
        boolean fits(List<SpanTag> tags) {
            boolean closes = has(tags, END) || has(tags, SINGLE);
            return closes && covers(tags, BEGIN, INSIDE) && covers(tags, BEGIN, END);
        }

        @Override
        boolean mayFollow(SpanTag before, SpanTag tag) {
            boolean open = before.role() == BEGIN || before.role() == INSIDE;
            boolean goesOn = tag.role() == INSIDE || tag.role() == END;
            return !(open || goesOn) || tag.continues(before);
        }
    };

    /** Whether tags can be those of the scheme. */
    abstract boolean fits(List<SpanTag> tags);

    /** Whether a tag may come next after another; {@link SpanTag#OUTSIDE} stands for the ends of a text. */
    abstract boolean mayFollow(SpanTag before, SpanTag tag);

    private static boolean has(List<SpanTag> tags, Role role) {
        return tags.stream().anyMatch(tag -> tag.role() == role);
    }

    private static boolean hasType(List<SpanTag> tags) {
        return tags.stream().anyMatch(tag -> !tag.type().isEmpty());
    }

    /** Whether all types with one role have another, too. */
    private static boolean covers(List<SpanTag> tags, Role wide, Role narrow) {
        return types(tags, wide).containsAll(types(tags, narrow));
    }

    private static Set<String> types(List<SpanTag> tags, Role role) {
        return tags.stream()
                .filter(tag -> tag.role() == role)
                .map(SpanTag::type)
                .collect(Collectors.toSet());
    }
}
