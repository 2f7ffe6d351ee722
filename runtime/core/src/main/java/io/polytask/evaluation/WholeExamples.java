package io.polytask.evaluation;

import io.polytask.api.Audience;

/**
 * How often all tasks of an example are right at once: the class, the labels of the set, every tag, every span. Numbers are
 * never exactly right and take no part.
 *
 * @param examples how many examples have a label of every task that takes part
 * @param accuracy the share of them of which everything is right, in [0, 1]
 */
@Audience(Audience.Group.USER)
public record WholeExamples(int examples, double accuracy) {}
