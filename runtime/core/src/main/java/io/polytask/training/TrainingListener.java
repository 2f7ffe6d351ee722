package io.polytask.training;

import io.polytask.api.Audience;
import io.polytask.encode.Coverage;
import io.polytask.model.Epoch;
import io.polytask.model.History;
import io.polytask.model.TrainingOptions;
import java.util.List;

/** Watches a training run. It is called by the thread that trains, between two steps, and changes nothing. */
@Audience(Audience.Group.USER)
public interface TrainingListener {
    /** Pretrained vectors have been read; before training begins. */
    default void onVectors(Coverage event) {}

    /** Training is about to begin. */
    default void onStart(Started event) {}

    /**
     * What comes up in the course of a run: the notes of {@link Started}, of streamed data that had not been seen as a whole then,
     * after the steps of the first epoch; and, before the first such epoch, that a validation score is not a finite number.
     */
    default void onNotes(List<String> notes) {}

    /** A step is done. */
    default void onStep(Step event) {}

    /** An epoch is done, and its validation scores are known. */
    default void onEpoch(EpochEnded event) {}

    /** Training is over. */
    default void onEnd(Ended event) {}

    /**
     * The beginning of a run.
     *
     * @param model the name of the model
     * @param tasks the tasks that are trained
     * @param options the settings
     * @param examples how many there are in the training data
     * @param parameters how many numbers are learned
     * @param stepsPerEpoch how many steps an epoch has
     * @param notes what is to be known about the training data, in sentences: labels that cannot be learned. Streamed data are
     *     not known as a whole yet: theirs come {@linkplain #onNotes later}
     */
    record Started(
            String model,
            List<String> tasks,
            TrainingOptions options,
            int examples,
            long parameters,
            int stepsPerEpoch,
            List<String> notes) {}

    /**
     * A step.
     *
     * @param epoch counted from 1
     * @param step in this epoch, counted from 1
     * @param losses those of the step; the next step overwrites them
     */
    record Step(int epoch, int step, Losses losses) {}

    /**
     * The end of an epoch.
     *
     * @param epoch its figures
     * @param best whether it is the best so far
     */
    record EpochEnded(Epoch epoch, boolean best) {}

    /** Why a run ended. */
    enum Reason {
        /** All epochs are done. */
        COMPLETED,
        /** The score got no better for as many epochs as the patience allows. */
        EARLY_STOPPED,
        /** Someone asked for it. */
        STOPPED
    }

    /**
     * The end of a run.
     *
     * @param history its course
     * @param reason why it ended
     */
    record Ended(History history, Reason reason) {}
}
