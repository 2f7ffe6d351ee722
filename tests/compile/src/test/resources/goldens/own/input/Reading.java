import io.polytask.api.LayerType;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

/** Layers of the user's own: of sequences, of vectors, and from the one to the other. */
@MultiTaskModel
@SharedLayer(name = "words", type = LayerType.EMBEDDING, units = 8)
@SharedLayer(name = "waves", type = LayerType.CUSTOM, custom = Layers.Waves.class, units = 6)
@SharedLayer(name = "last", type = LayerType.CUSTOM, custom = Layers.Last.class, units = 6)
@SharedLayer(name = "squares", type = LayerType.CUSTOM, custom = Layers.Squares.class, units = 4)
public record Reading(@Text String text, @Task boolean dull, @Task double minutes) {}
