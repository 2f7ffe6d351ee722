package example;

import static io.polytask.api.Balance.Groups.LAYER;
import static io.polytask.api.Balance.Space.REPRESENTATION;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.WeightingType.CAGRAD;
import static io.polytask.api.WeightingType.MGDA;
import static io.polytask.api.WeightingType.NASH_MTL;

import io.polytask.api.Balance;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Training;

@MultiTaskModel
@Training(weighting = CAGRAD, balance = @Balance(c = -0.5, alpha = 2, groups = LAYER))
public record Review(@Numeric double price, @Task boolean high, @Task boolean low) {}

@MultiTaskModel
@Training(weighting = NASH_MTL, balance = @Balance(every = 0, maxNorm = 1.0 / 0.0))
record Rating(@Numeric double price, @Task boolean high, @Task boolean low) {}

@MultiTaskModel
@Training(balance = @Balance(c = 0.5))
record Plain(@Numeric double price, @Task boolean high, @Task boolean low) {}

@MultiTaskModel
@SharedLayer(name = "low", type = DENSE, units = 4)
@SharedLayer(name = "high", type = DENSE, units = 4)
@Training(weighting = MGDA, balance = @Balance(space = REPRESENTATION))
record Apart(@Numeric double price, @Task @Head(from = "low") boolean dear, @Task @Head(from = "high") boolean cheap) {}
