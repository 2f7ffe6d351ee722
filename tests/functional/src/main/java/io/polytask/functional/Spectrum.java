package io.polytask.functional;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.WeightingType.CAGRAD;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Training;

/** Light by its wavelength: so many inputs for the rows of a batch that no task's gradient by the shared weight is ever made. */
@MultiTaskModel
@SharedLayer(name = "bands", type = DENSE, units = 24)
@Training(epochs = 12, batchSize = 256, learningRate = 2e-3, weighting = CAGRAD)
public record Spectrum(
        @Tensor(shape = 600) float[] intensities,
        @Task double water,
        @Task double sugar,
        @Task boolean ripe) {}
