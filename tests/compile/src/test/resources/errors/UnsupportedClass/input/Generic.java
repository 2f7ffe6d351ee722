package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
public record Generic<T>(@Text String text, @Task boolean recommended, T other) {}
