package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An input of text: a {@code String} that is cut into tokens, or a {@code List<String>} of tokens as they are. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Text {
    /** How a {@code String} is cut into tokens; without meaning for a {@code List<String>}. */
    Tokenization tokenizer() default Tokenization.WORDS;

    /** The most tokens kept of one example, at least 1; what follows is cut off. N-grams are counted, too. */
    int maxTokens() default 512;

    /**
     * The most characters of one token that a CHARACTERS layer reads, at least 1; what follows is cut off. It bounds what one
     * endless token can ask for.
     */
    int maxCharacters() default 100;

    /** The most words the vocabulary keeps, the frequent ones first; at least 1. */
    int vocabulary() default 100_000;

    /** How often a token must occur in the training data to enter the vocabulary; at least 1. */
    int minCount() default 1;

    /**
     * The longest n-grams that are added to the tokens, 1 to 5; 1 for a text that a layer reads in its order, or whose tokens a
     * task labels. Those of 2 and more tokens share {@link #buckets()} hashed rows of the embedding table, so that bag models
     * see word order (Joulin et al. 2017); the beginning and the end of the text count as tokens in them. Left out, the default
     * trunk takes 2 for a bag of characters, and 50,000 buckets for them.
     */
    int ngrams() default 1;

    /**
     * How readily rare tokens are taken for unknown ones in training, at least 0: a token that occurs n times in the training
     * data is with probability {@code a / (a + n)}, so that what stands for unknown tokens learns from rare ones (Kiperwasser,
     * Goldberg: Simple and accurate dependency parsing, 2016, with a = 0.25). In prediction no token is.
     */
    double unknownDropout() default 0;

    /** The hashed rows of n-grams, at least 1; without meaning for {@code ngrams = 1}. */
    int buckets() default 200_000;
}
