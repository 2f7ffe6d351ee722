package example;

import static io.polytask.api.Tokenization.CHARACTERS;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import java.util.List;

/** No layer at all, and inputs of each shape: tokens with labels, characters, an image, a row of a table. */
@MultiTaskModel
public record Listing(
        @Text List<String> words,
        @Text(tokenizer = CHARACTERS) String title,
        @Tensor(shape = {32, 24, 3}) float[] picture,
        @Tensor(shape = {4, 4}) float[] corner,
        @Numeric double hidden,
        @Categorical boolean used,
        @Task List<String> parts,
        @Task boolean sold) {}
