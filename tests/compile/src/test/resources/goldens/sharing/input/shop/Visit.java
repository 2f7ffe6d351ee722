package shop;

import static io.polytask.api.LayerType.CGC;
import static io.polytask.api.LayerType.DSELECT_K;
import static io.polytask.api.LayerType.MTAN;
import static io.polytask.api.LayerType.PLE;
import static io.polytask.api.LayerType.SHARED_PRIVATE;

import io.polytask.api.Categorical;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;

/** Sharing by gates and masks over numbers, side by side. */
@MultiTaskModel
@SharedLayer(name = "gated", type = CGC, from = {"age", "country"}, experts = 2, taskExperts = 1, units = 8)
@SharedLayer(name = "extracted", type = PLE, from = {"age", "country"}, experts = 3, expertLayers = 16, units = 8, levels = 3)
@SharedLayer(name = "chosen", type = DSELECT_K, from = {"age", "country"}, experts = 5, units = 8, gamma = 0.5)
@SharedLayer(name = "masked", type = MTAN, from = "age", units = 4)
@SharedLayer(name = "apart", type = SHARED_PRIVATE, from = "age", units = 3, orthogonality = 0)
public record Visit(
        @Numeric double age,
        @Categorical(units = 4) String country,
        @Task @Head(from = "gated") boolean click,
        @Task @Head(from = "gated") boolean cart,
        @Task @Head(from = "extracted") boolean buy,
        @Task @Head(from = "extracted") double price,
        @Task @Head(from = "chosen") boolean rate,
        @Task @Head(from = "chosen") boolean share,
        @Task @Head(from = "masked") boolean stay,
        @Task @Head(from = "masked") boolean leave,
        @Task @Head(from = "apart") boolean call,
        @Task @Head(from = "apart") boolean write) {}
