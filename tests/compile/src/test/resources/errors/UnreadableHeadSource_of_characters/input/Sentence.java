package example;

import static io.polytask.api.LayerType.CHARACTERS;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;

import io.polytask.api.Categorical;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
@SharedLayer(name = "letters", type = CHARACTERS, units = 8, from = "tokens")
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "tokens")
@SharedLayer(name = "joined", type = CONCAT, from = {"words", "letters"})
@SharedLayer(name = "again", type = CHARACTERS, units = 8, from = "words")
@SharedLayer(name = "shops", type = CHARACTERS, units = 8, from = "shop")
@SharedLayer(name = "bare", type = CHARACTERS, from = "tokens")
public record Sentence(
        @Text(maxCharacters = 0) List<String> tokens,
        @Categorical String shop,
        @Task @Head(from = "letters") List<String> tags,
        @Task @Head(from = "letters") String intent,
        @Task @Head(from = "joined") List<String> chunks,
        @Task @Head(from = "again") List<String> senses,
        @Task @Head(from = "shops") List<String> parts,
        @Task @Head(from = "bare") List<String> roles) {}
