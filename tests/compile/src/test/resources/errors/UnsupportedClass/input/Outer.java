package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

class Outer {
    @MultiTaskModel
    class Inner {
        @Text
        String text;

        @Task
        boolean recommended;
    }

    @MultiTaskModel
    private record Hidden(@Text String text, @Task boolean recommended) {}
}
