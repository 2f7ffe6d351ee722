package example;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.Head;
import io.polytask.api.SharedLayer;
import io.polytask.api.Training;

@SharedLayer(name = "hidden", type = DENSE, units = 8)
@Head(task = "recommended")
@Training(epochs = 5)
class Lonely {}
