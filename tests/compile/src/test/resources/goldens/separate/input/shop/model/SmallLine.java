package shop.model;

import io.polytask.api.Head;
import io.polytask.api.LayerType;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import shop.data.Ticket;

/** A model of a class that knows nothing of layers. The heads need layers of their own. */
@MultiTaskModel(Ticket.Line.class)
@SharedLayer(name = "subjectWords", type = LayerType.EMBEDDING, from = "subject", units = 16)
@SharedLayer(name = "subjectMean", type = LayerType.MEAN_POOL)
@SharedLayer(name = "bodyWords", type = LayerType.EMBEDDING, from = "body", units = 16, dropout = 0.1)
@SharedLayer(name = "bodyMax", type = LayerType.MAX_POOL)
@SharedLayer(name = "both", type = LayerType.CONCAT, from = {"subjectMean", "bodyMax"})
@Head(task = "urgency", from = "both")
@Head(task = "spam", from = "bodyMax", hidden = {8, 4}, dropout = 0.2)
interface SmallLine {}
