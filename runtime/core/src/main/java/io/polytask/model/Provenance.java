package io.polytask.model;

import io.polytask.api.Audience;
import java.time.Instant;

/**
 * Where a trained model comes from.
 *
 * @param trainedAt when training ended, by the clock of the training setup
 * @param trainingExamples how many examples it learned from
 * @param validationExamples how many examples were held out to measure each epoch; 0 for none
 * @param dataFingerprint SHA-256 of the encoded training data, in hexadecimal digits; empty if they
 *     were streamed and training ended before all had been encoded
 * @param java the version of the Java runtime
 */
@Audience(Audience.Group.USER)
public record Provenance(
        Instant trainedAt, int trainingExamples, int validationExamples, String dataFingerprint, String java) {}
