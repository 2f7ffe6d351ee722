package io.polytask.functional;

import static io.polytask.api.LayerType.CGC;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.CROSS_STITCH;
import static io.polytask.api.LayerType.DSELECT_K;
import static io.polytask.api.LayerType.LTB;
import static io.polytask.api.LayerType.MMOE;
import static io.polytask.api.LayerType.PLE;
import static io.polytask.api.LayerType.SHARED_PRIVATE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Training;

/** Two numbers and what is to be said of their order and their product, by every kind of sharing side by side. */
@MultiTaskModel
@SharedLayer(name = "both", type = CONCAT)
@SharedLayer(name = "mixed", type = MMOE, from = "both", experts = 3, units = 16)
@SharedLayer(name = "gated", type = CGC, from = "both", experts = 2, taskExperts = 1, units = 16)
@SharedLayer(name = "extracted", type = PLE, from = "both", experts = 2, taskExperts = 1, units = 16, levels = 2)
@SharedLayer(name = "chosen", type = DSELECT_K, from = "both", experts = 3, selected = 2, units = 16)
@SharedLayer(name = "ground", type = CROSS_STITCH, from = "both", units = 16)
@SharedLayer(name = "stitched", type = CROSS_STITCH, from = "ground", units = 16)
@SharedLayer(name = "roots", type = LTB, from = "both", units = 16)
@SharedLayer(name = "branched", type = LTB, from = "roots", units = 16)
@SharedLayer(name = "apart", type = SHARED_PRIVATE, from = "both", units = 16)
@Training(epochs = 60, batchSize = 300, learningRate = 0.02)
public record Swap(
        @Numeric double left,
        @Numeric double right,
        @Task @Head(from = "mixed") boolean mixedOrder,
        @Task @Head(from = "mixed") double mixedProduct,
        @Task @Head(from = "gated") boolean gatedOrder,
        @Task @Head(from = "gated") double gatedProduct,
        @Task @Head(from = "extracted") boolean extractedOrder,
        @Task @Head(from = "extracted") double extractedProduct,
        @Task @Head(from = "chosen") boolean chosenOrder,
        @Task @Head(from = "chosen") double chosenProduct,
        @Task @Head(from = "stitched") boolean stitchedOrder,
        @Task @Head(from = "stitched") double stitchedProduct,
        @Task @Head(from = "branched") boolean branchedOrder,
        @Task @Head(from = "branched") double branchedProduct,
        @Task @Head(from = "apart") boolean apartOrder,
        @Task @Head(from = "apart") double apartProduct) {}
