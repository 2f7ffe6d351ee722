package io.polytask.evaluation;

import io.polytask.api.Audience;

/**
 * How good the predicted spans of one type are.
 *
 * @param type the name of the type; empty if tags mark spans without one
 * @param precision the share of predicted spans that are right, in [0, 1]; 0 if there are none
 * @param recall the share of true spans that are predicted, in [0, 1]; 0 if there are none
 * @param f1 their harmonic mean
 * @param spans how many true ones there are
 */
@Audience(Audience.Group.USER)
public record TypeScores(String type, double precision, double recall, double f1, int spans) {}
