package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.DATA;
import static io.polytask.persist.SavedGadgets.history;
import static io.polytask.persist.SavedGadgets.load;
import static io.polytask.persist.SavedGadgets.trained;
import static io.polytask.persist.SavedGadgets.weights;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.model.Trained;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Saved models that were changed and whose checksums were set right: each is refused in one sentence, or predicts what the
 * saved model did, unless its weights are other finite numbers. {@code -Dpolytask.mutants=N} and {@code -Dpolytask.seed=N} for
 * more and others of them.
 */
final class ResealedModelsTest {
    private static final int MUTANTS = Integer.getInteger("polytask.mutants", 4000);
    private static final long SEED = Long.getLong("polytask.seed", 1);
    private static final int LONGEST = 500;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Trained<Gadget, GadgetBatch, GadgetPrediction> ORIGINAL = trained(3);

    private final Path directory = Jimfs.newFileSystem(Configuration.unix()).getPath("/models/gadget");
    private Path manifest;
    private Path weights;
    private Path history;
    private byte[] header;
    private byte[] numbers;
    private ObjectNode json;
    private int refused;

    @BeforeEach
    void save() throws IOException {
        SavedModel.save(ORIGINAL, directory);
        manifest = directory.resolve("model.json");
        weights = weights(directory);
        history = history(directory);
        byte[] bytes = Files.readAllBytes(weights);
        int length = (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
        header = Arrays.copyOfRange(bytes, 8, 8 + length);
        numbers = Arrays.copyOfRange(bytes, 8 + length, bytes.length);
        json = (ObjectNode) MAPPER.readTree(Files.readAllBytes(manifest));
    }

    @Test
    void changedManifestsAreRefused() throws IOException {
        for (int i = 0; i < MUTANTS / 2; i++) {
            seal(mutator(i).mutate(json));
            judge(i, false);
        }
        assertThat(refused).isGreaterThan(MUTANTS / 4);
    }

    @Test
    void changedWeightsAreRefused() throws IOException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(header);
        for (int i = 0; i < MUTANTS / 4; i++) {
            byte[] changed = JsonFile.write(mutator(i).mutate(tree));
            writeWeights(changed.length, changed, numbers);
            judge(i, false);
        }
        assertThat(refused).isGreaterThan(MUTANTS / 4 * 9 / 10);
        for (int i = 0; i < MUTANTS / 8; i++) {
            SplittableRandom random = new SplittableRandom(SEED + i);
            byte[] changed = numbers.clone();
            int offset = random.nextInt(numbers.length / 4);
            float[] values = {Float.NaN, Float.POSITIVE_INFINITY, -1, Float.MAX_VALUE, (float) random.nextDouble()};
            ByteBuffer.wrap(changed)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putFloat(4 * offset, values[random.nextInt(values.length)]);
            writeWeights(header.length, header, changed);
            judge(i, true);
            int length = random.nextInt(numbers.length + 100);
            writeWeights(
                    header.length + random.nextInt(3) - 1L,
                    header,
                    Arrays.copyOf(numbers, random.nextInt(2) == 0 ? length : numbers.length));
            judge(i, false);
        }
    }

    @Test
    void changedHistoriesAreRefused() throws IOException {
        byte[] original = Files.readAllBytes(history);
        String[] inserted = {
            ",", "\n", "\"", ".", "x", "share.", "validation.a", "train.", "-1", "1e999", "\uFFFD", "NaN"
        };
        for (int i = 0; i < MUTANTS / 8; i++) {
            SplittableRandom random = new SplittableRandom(SEED + i);
            int from = random.nextInt(original.length);
            int to = from + random.nextInt(Math.min(8, original.length - from));
            String text = new String(original, StandardCharsets.UTF_8);
            Files.writeString(
                    history, text.substring(0, from) + inserted[random.nextInt(inserted.length)] + text.substring(to));
            reseal(history);
            judge(i, false);
        }
    }

    private static Mutator mutator(int number) {
        return new Mutator(new SplittableRandom(SEED + number));
    }

    private void writeWeights(long length, byte[] head, byte[] arrays) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 + head.length + arrays.length).order(ByteOrder.LITTLE_ENDIAN);
        Files.write(weights, bytes.putLong(length).put(head).put(arrays).array());
        reseal(weights);
    }

    /** Lets the manifest tell of a changed file what it is like now. */
    private void reseal(Path file) throws IOException {
        ObjectNode changed = json.deepCopy();
        FileStamp stamp = FileStamp.of(file);
        ((ObjectNode) changed.path("files").path(file.getFileName().toString()))
                .put("bytes", stamp.bytes())
                .put("sha256", stamp.sha256());
        seal(changed);
    }

    private void seal(ObjectNode changed) throws IOException {
        if (changed.path("sha256").isTextual()) {
            changed.put("sha256", "0".repeat(64));
        }
        String open = new String(JsonFile.writePretty(changed), StandardCharsets.UTF_8);
        Files.writeString(
                manifest,
                open.replaceFirst("0{64}", Sha256.of(open.getBytes(StandardCharsets.UTF_8))),
                StandardCharsets.UTF_8);
    }

    private void judge(int number, boolean otherNumbers) throws IOException {
        Trained<Gadget, GadgetBatch, GadgetPrediction> loaded;
        try {
            loaded = load(directory);
        } catch (BadModelException e) {
            assertThat(e.getMessage())
                    .as("mutant " + number)
                    .hasSizeLessThan(LONGEST)
                    .endsWith(".")
                    .doesNotContain("\n");
            refused++;
            return;
        } catch (RuntimeException e) {
            throw new AssertionError("mutant " + number + ": " + Files.readString(manifest), e);
        }
        assertThat(loaded.parameters().firstNotFinite()).isEmpty();
        if (!otherNumbers) {
            assertThat(loaded.predictByName(DATA, loaded.tasks()))
                    .as("mutant " + number)
                    .isEqualTo(ORIGINAL.predictByName(DATA, ORIGINAL.tasks()));
        }
    }
}
