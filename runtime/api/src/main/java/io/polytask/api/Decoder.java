package io.polytask.api;

/** What the outputs of a head mean. */
public enum Decoder {
    /** What the label's type asks for. */
    DEFAULT,
    /** One class of several, for an enum or {@code String} label or each tag of a {@code List}. */
    SOFTMAX,
    /** Yes or no, for a {@code boolean} label or each label of a {@code Set}. */
    SIGMOID,
    /** The number itself, for a {@code double} label. */
    LINEAR,
    /**
     * The likeliest sequence of tags, for a {@code List} label: a linear-chain conditional random field (Lafferty, McCallum,
     * Pereira 2001), which also learns which tag follows which. Tags of a scheme (BIO, IOB1, IOE1, IOE2, BIOES, BILOU,
     * BMES) follow each other only as it allows.
     */
    CRF
}
