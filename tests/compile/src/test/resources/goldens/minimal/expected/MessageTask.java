import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Message}. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum MessageTask {
    /** spam: yes or no. */
    SPAM
}
