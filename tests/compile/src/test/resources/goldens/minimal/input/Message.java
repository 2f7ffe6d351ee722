import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

/** The least that there is, in the unnamed package. */
@MultiTaskModel
public record Message(@Text String text, @Task boolean spam) {}
