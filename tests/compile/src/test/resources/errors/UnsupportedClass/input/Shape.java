package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Text;

@MultiTaskModel
interface Shape {
    @Text
    String text();
}
