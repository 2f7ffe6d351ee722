package io.polytask.examples.census;

import static io.polytask.api.LayerType.PLE;
import static io.polytask.api.OptimizerType.ADAMW;
import static io.polytask.api.ScheduleType.LINEAR;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Training;

/** Two levels of experts that both tasks share, and of experts of each. */
@MultiTaskModel(Person.class)
@SharedLayer(name = "shared", type = PLE, experts = 4, taskExperts = 2, expertLayers = 128, units = 64, dropout = 0.3)
@Head(task = "income", hidden = 32)
@Head(task = "neverMarried", hidden = 32)
@Training(epochs = 5, batchSize = 512, optimizer = ADAMW, learningRate = 2e-3, weightDecay = 0.05, schedule = LINEAR)
interface LayeredExtraction {}
