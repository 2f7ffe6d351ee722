package io.polytask.functional.small;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Training;
import io.polytask.functional.Parcel;

/** Another model of parcels, declared apart from them: it does not read their labels' words one by one. */
@MultiTaskModel(Parcel.class)
@SharedLayer(name = "words", type = io.polytask.api.LayerType.EMBEDDING, from = "label", units = 8)
@SharedLayer(name = "summary", type = io.polytask.api.LayerType.MEAN_POOL)
@SharedLayer(
        name = "wide",
        type = DENSE,
        from = {"summary", "weight", "size"},
        units = 12)
@Head(task = "sender", from = "summary")
@Training(epochs = 30, batchSize = 16, learningRate = 0.02, seed = 7)
public interface SmallParcel {}
