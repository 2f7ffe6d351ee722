package io.polytask.functional;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Tokenization;
import io.polytask.api.Training;

/** No layer at all: the default trunk. */
@MultiTaskModel
@Training(epochs = 20, batchSize = 4, learningRate = 0.01)
public record Note(
        @Text(tokenizer = Tokenization.CHARACTERS) String text,
        @Task boolean urgent) {}
