package example;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
public record Review(@Text String text, @Task @Head(task = "recommended", hidden = 8) boolean recommended) {}
