package io.polytask.examples.glosses;

/** The part of speech of the explained word, as WordNet's files divide it. */
public enum PartOfSpeech {
    /** A thing. */
    NOUN,
    /** An event or a state. */
    VERB,
    /** A property. */
    ADJ,
    /** A manner. */
    ADV
}
