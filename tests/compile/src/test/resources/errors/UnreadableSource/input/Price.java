package example;

import static io.polytask.api.LayerType.EMBEDDING;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;

@MultiTaskModel
@SharedLayer(name = "numbers", type = EMBEDDING, units = 8)
public record Price(@Numeric double price, @Task boolean high) {}
