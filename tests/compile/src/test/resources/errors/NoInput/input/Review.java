package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;

@MultiTaskModel
public record Review(String text, @Task boolean recommended) {}
