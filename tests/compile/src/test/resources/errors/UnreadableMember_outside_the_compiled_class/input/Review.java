package example.data;

import io.polytask.api.Task;
import io.polytask.api.Text;

public record Review(@Text CharSequence text, @Task int stars, @Task Mood mood) {
    enum Mood {
        GOOD,
        BAD
    }
}
