package example;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
public record Review(@Text @Head(hidden = 8) String text, @Head String other, @Task boolean recommended) {}
