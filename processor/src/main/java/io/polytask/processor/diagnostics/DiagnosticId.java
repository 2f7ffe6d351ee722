package io.polytask.processor.diagnostics;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The kinds of mistakes, each with the stable id that stands first in its messages, in brackets: {@code [Polytask/NoInput]}.
 * The error cases of the tests are named by it.
 */
public enum DiagnosticId {
    /** No member of the example is an input. */
    NO_INPUT,
    /** No member of the example is a label. */
    NO_TASK,
    /** A class carries Polytask's annotations, but no {@code @MultiTaskModel} covers it. */
    NO_MODEL,
    /** A class that no model can be made of: generic, inner, private, abstract, an enum. */
    UNSUPPORTED_CLASS,
    /** Neither a constructor nor setters give the reader an example. */
    NO_CONSTRUCTION,
    /** An annotated field or method that generated code cannot read. */
    UNREADABLE_MEMBER,
    /** A type that an input or label cannot have. */
    UNSUPPORTED_TYPE,
    /** A type, or a value in an annotation, that does not compile. */
    UNRESOLVED_TYPE,
    /** An enum with too few constants to tell anything apart. */
    TOO_FEW_CONSTANTS,
    /** A member with two input annotations. */
    SEVERAL_INPUT_KINDS,
    /** A label that is also an input, or that a layer or head reads. */
    LABEL_AS_INPUT,
    /** A name that is empty, no Java identifier, or taken by Java. */
    INVALID_NAME,
    /** One name for two of the inputs, layers and tasks. */
    DUPLICATE_NAME,
    /** A column without a name. */
    INVALID_COLUMN,
    /** A name of a layer or input that is not declared. */
    UNKNOWN_LAYER,
    /** A name of a task that is not declared. */
    UNKNOWN_TASK,
    /** A task that is given itself, directly or through others. */
    TASK_CYCLE,
    /** A relation between tasks that are not of the kind or number that it is for. */
    RELATION_MISMATCH,
    /** A layer that reads itself, directly or through others. */
    LAYER_CYCLE,
    /** A layer that reads a later one. */
    LAYER_ORDER,
    /** A layer that names the same source twice. */
    REPEATED_SOURCE,
    /** A class that cannot be a layer. */
    INVALID_CUSTOM_LAYER,
    /** A number of heads that does not divide the width that they share. */
    UNEVEN_HEADS,
    /** A window without a size, or with too many, or larger than the images that it goes over; two of one width. */
    INVALID_WINDOW,
    /** A layer that reads one source, but is given several. */
    SEVERAL_SOURCES,
    /** A layer on a source it cannot read. */
    UNREADABLE_SOURCE,
    /** A layer that joins sequences with vectors, or sequences of different texts. */
    MIXED_SOURCES,
    /** A layer that needs one value for all tasks, on a layer that gives each task one of its own. */
    PER_TASK_SOURCE,
    /** A layer that shares between tasks, but has one only. */
    ONE_TASK,
    /** A gate that is to take more experts than there are. */
    TOO_FEW_EXPERTS,
    /** A layer that no task needs. */
    UNUSED_LAYER,
    /** An input that no layer and no head reads. */
    UNUSED_INPUT,
    /** A head on a source of the wrong form: a sequence where it needs a vector, or the reverse. */
    UNREADABLE_HEAD_SOURCE,
    /** A decoder that the label's type does not have. */
    DECODER_MISMATCH,
    /** A tagging task in a model without a text given as a list of tokens. */
    TAGGING_WITHOUT_TOKENS,
    /** N-grams among tokens that are read in their order, or labelled. */
    MISPLACED_NGRAMS,
    /** A head on a member that is no label. */
    HEAD_WITHOUT_TASK,
    /** A head on a type that does not say which task it is of. */
    MISSING_HEAD_TASK,
    /** A head on a label that nevertheless names a task. */
    MISPLACED_HEAD_TASK,
    /** Two heads of one task. */
    DUPLICATE_HEAD,
    /** A layer type that cannot do without an attribute that is left out. */
    MISSING_ATTRIBUTE,
    /** An attribute that means nothing where it is given. */
    MEANINGLESS_ATTRIBUTE,
    /** A number outside its range. */
    OUT_OF_RANGE,
    /** The processor failed. */
    INTERNAL_ERROR;

    /** The id as it is printed, such as {@code NoInput}. */
    public String id() {
        return Arrays.stream(name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
