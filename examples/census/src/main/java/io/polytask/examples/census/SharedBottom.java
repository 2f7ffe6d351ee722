package io.polytask.examples.census;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.OptimizerType.ADAMW;
import static io.polytask.api.ScheduleType.LINEAR;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Training;

/** One trunk for both tasks. */
@MultiTaskModel(Person.class)
@SharedLayer(name = "shared", type = DENSE, units = 128, dropout = 0.3)
@Head(task = "income", hidden = 32)
@Head(task = "neverMarried", hidden = 32)
@Training(epochs = 6, batchSize = 512, optimizer = ADAMW, learningRate = 2e-3, weightDecay = 0.05, schedule = LINEAR)
interface SharedBottom {}
