package example;

import io.polytask.api.Task;
import io.polytask.api.Text;

public record Review(@Text String text, @Task boolean recommended) {}
