package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
record Letter(@Text String text, @Task boolean urgent) {
    @Numeric
    double length() {
        return text.length();
    }
}
