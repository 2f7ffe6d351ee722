package example;

import static io.polytask.api.LayerType.CGC;
import static io.polytask.api.LayerType.CROSS_STITCH;
import static io.polytask.api.LayerType.DSELECT_K;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.LTB;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.LayerType.MMOE;
import static io.polytask.api.LayerType.MTAN;
import static io.polytask.api.LayerType.PLE;
import static io.polytask.api.LayerType.SHARED_PRIVATE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(name = "chosen", type = DSELECT_K, units = 8, experts = 3, selected = 4, from = "words")
@SharedLayer(name = "wide", type = DSELECT_K, units = 8, experts = 3, selected = 0, gamma = 0, from = "words")
@SharedLayer(name = "gated", type = CGC, units = 8, experts = 0, taskExperts = 0, levels = 3, from = "words")
@SharedLayer(name = "low", type = PLE, units = 8, experts = 1, levels = 1, selected = 2, from = "words")
@SharedLayer(name = "plain", type = MMOE, units = 8, experts = 2, taskExperts = 2, expertLayers = 0, from = "words")
@SharedLayer(name = "masked", type = MTAN, units = 8, experts = 2, activation = io.polytask.api.Activation.TANH, from = "words")
@SharedLayer(name = "storey", type = CROSS_STITCH, units = 8, from = "words")
@SharedLayer(name = "branch", type = LTB, units = 8, from = {"storey", "masked"})
@SharedLayer(name = "pooled", type = MEAN_POOL, from = "storey")
@SharedLayer(name = "high", type = CROSS_STITCH, units = 8, from = "pooled")
@SharedLayer(name = "apart", type = SHARED_PRIVATE, units = 8, adversary = -1, gamma = 2, from = "words")
@SharedLayer(name = "mixed", type = MMOE, units = 8, experts = 2, orthogonality = 1, from = "words")
public record Order(@Text String text, @Task @Head(from = "pooled") boolean paid, @Task @Head(from = "pooled") boolean sent) {}
