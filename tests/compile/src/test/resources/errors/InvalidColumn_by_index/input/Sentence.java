package example;

import io.polytask.api.Column;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
public record Sentence(
        @Text @Column(index = 0) List<String> tokens,
        @Task @Column(index = 0) List<String> tags,
        @Task @Column(index = -1) List<String> parts,
        @Task @Column(value = "", index = 2) List<String> chunks,
        @Task @Column(index = 3) boolean question) {}
