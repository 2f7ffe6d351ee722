import static io.polytask.api.Relation.ENTIRE_SPACE;
import static io.polytask.api.Relation.TRANSFER;

import io.polytask.api.Balance;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import io.polytask.api.WeightingType;
import java.util.List;

@MultiTaskModel
@Training(weighting = WeightingType.MGDA, balance = @Balance(space = Balance.Space.REPRESENTATION))
record Visit(
        @Numeric double age,
        @Text List<String> query,
        @Task(given = "clik") boolean buy,
        @Task(given = {"buy", "buy"}) boolean click,
        @Task(given = "second") boolean first,
        @Task(given = "third", stopGradient = true) boolean second,
        @Task(given = "first") boolean third,
        @Task(given = "itself") boolean itself,
        @Task(relation = TRANSFER, calibration = -1) boolean nothing,
        @Task(stopGradient = true) boolean alone,
        @Task(given = "buy", calibration = 0.5) boolean plain,
        @Task(given = "buy", relation = ENTIRE_SPACE) double price,
        @Task(given = "price", relation = TRANSFER, calibration = -2) boolean late,
        @Task(given = {"buy", "click"}, relation = ENTIRE_SPACE) boolean both,
        @Task List<String> tags,
        @Task(given = "tags") boolean tagged) {}
