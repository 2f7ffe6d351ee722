package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.Set;

@MultiTaskModel
public record Review(@Text String text, @Task Categroy category, @Task Set<Topik> topics) {}
