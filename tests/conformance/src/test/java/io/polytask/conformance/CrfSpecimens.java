package io.polytask.conformance;

import io.polytask.api.Tokenization;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextColumn;
import io.polytask.encode.TextEncoder;
import io.polytask.head.CrfHead;
import io.polytask.head.HeadSettings;
import io.polytask.tag.TagScheme;
import io.polytask.text.Tokenizers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.pytorch.Tensor;

/** Conditional random fields, beside the sum over all sequences, one by one, and libtorch's forward recursion. */
final class CrfSpecimens {
    private static final int INPUTS = 6;
    /** What libtorch adds where the scheme forbids something. */
    private static final double NEVER = -1e6;

    private final List<String> tags;
    private final int[] offsets;
    private final int[] labels;
    private final TagColumn<String> column;
    private final Optional<TagScheme> scheme;

    private CrfSpecimens(List<String> tags, int[] offsets, int... labels) {
        this.tags = tags;
        this.offsets = offsets;
        this.labels = labels;
        TagEncoder<String> encoder = TagEncoder.of("task", tags);
        encoder.finish();
        TextEncoder words = TextEncoder.of("text", Tokenizers.standard().get(Tokenization.WORDS), 99, 9, 1, 1, 1);
        words.observe("word");
        words.finish();
        TextColumn text = new TextColumn(words);
        column = new TagColumn<>(encoder, text);
        scheme = encoder.scheme();
        for (int i = 0; i + 1 < offsets.length; i++) {
            text.add(Collections.nCopies(offsets[i + 1] - offsets[i], "word"));
            List<String> own = new ArrayList<>();
            IntStream.range(offsets[i], offsets[i + 1])
                    .forEach(token -> own.add(labels[token] < 0 ? null : tags.get(labels[token])));
            column.add(own);
        }
    }

    /**
     * A head for these tags.
     *
     * @param scale of the inputs
     * @param labels a tag for each token, -1 where it is missing
     */
    static Specimen of(int seed, float scale, List<String> tags, int[] offsets, int... labels) {
        CrfSpecimens crf = new CrfSpecimens(tags, offsets, labels);
        int count = tags.size();
        Variables variables = new Variables(seed)
                .normal("x", labels.length, INPUTS)
                .scaled("x", scale)
                .normal("logits.weight", INPUTS, count)
                .normal("logits.bias", 1, count)
                .normal("start", 1, count)
                .normal("transitions", count, count)
                .normal("end", 1, count);
        return new Specimen(
                "crf " + tags + " " + Arrays.toString(labels) + " scaled " + scale,
                variables,
                new Bench(
                        scope -> {
                            CrfHead<String> head =
                                    new CrfHead<>(scope, new HeadSettings(INPUTS, List.of(), 0), crf.column.encoder());
                            return new HeadCircuit(
                                    head,
                                    (in, pass) -> head.forward(in.sequence("x"), pass),
                                    pass -> head.loss(crf.column));
                        },
                        offsets),
                v -> new double[] {crf.mean(v)},
                crf::torchMean);
    }

    private double mean(Variables v) {
        double[] logits = Formula.dense(v.of("x"), v.of("logits.weight"), v.of("logits.bias"), value -> value);
        double sum = 0;
        for (int i = 0; i + 1 < offsets.length; i++) {
            if (isLabelled(i)) {
                boolean lawful = isLawful(i);
                sum += logSum(v, logits, i, lawful, false) - logSum(v, logits, i, lawful, true);
            }
        }
        return sum / Math.max(1, labelledTokens());
    }

    private boolean isLabelled(int text) {
        return IntStream.range(offsets[text], offsets[text + 1]).anyMatch(token -> labels[token] >= 0);
    }

    private long labelledTokens() {
        return Arrays.stream(labels).filter(label -> label >= 0).count();
    }

    /** Whether the scheme allows a sequence that agrees with the text's tags. */
    private boolean isLawful(int text) {
        return sequences(text).anyMatch(sequence -> agrees(sequence, text) && isLawful(sequence));
    }

    private Stream<int[]> sequences(int text) {
        int length = offsets[text + 1] - offsets[text];
        return IntStream.range(0, (int) Math.pow(tags.size(), length)).mapToObj(number -> {
            int[] sequence = new int[length];
            for (int t = 0, rest = number; t < length; t++, rest /= tags.size()) {
                sequence[t] = rest % tags.size();
            }
            return sequence;
        });
    }

    private boolean agrees(int[] sequence, int text) {
        return IntStream.range(0, sequence.length)
                .allMatch(t -> labels[offsets[text] + t] < 0 || labels[offsets[text] + t] == sequence[t]);
    }

    private boolean isLawful(int[] sequence) {
        return scheme.isEmpty()
                || (scheme.get().mayBegin(sequence[0])
                        && scheme.get().mayEnd(sequence[sequence.length - 1])
                        && IntStream.range(1, sequence.length)
                                .allMatch(t -> scheme.get().mayFollow(sequence[t - 1], sequence[t])));
    }

    private double logSum(Variables v, double[] logits, int text, boolean lawful, boolean own) {
        double[] scores = sequences(text)
                .filter(sequence -> (!lawful || isLawful(sequence)) && (!own || agrees(sequence, text)))
                .mapToDouble(sequence -> score(v, logits, text, sequence))
                .toArray();
        return Formula.logSumExp(scores, 0, scores.length);
    }

    private double score(Variables v, double[] logits, int text, int[] sequence) {
        int count = tags.size();
        double score = v.of("start")[sequence[0]] + v.of("end")[sequence[sequence.length - 1]];
        for (int t = 0; t < sequence.length; t++) {
            score += logits[(offsets[text] + t) * count + sequence[t]];
            score += t == 0 ? 0 : v.of("transitions")[sequence[t - 1] * count + sequence[t]];
        }
        return score;
    }

    private Tensor torchMean(Map<String, Tensor> v) {
        Tensor logits = v.get("x").matmul(v.get("logits.weight")).add(v.get("logits.bias"));
        Tensor sum = Torch.zero();
        for (int i = 0; i + 1 < offsets.length; i++) {
            if (isLabelled(i)) {
                boolean lawful = isLawful(i);
                sum = sum.add(torchLogSum(v, logits, i, lawful, false)).sub(torchLogSum(v, logits, i, lawful, true));
            }
        }
        // Every variable has a gradient, if only of zeros.
        return sum.add(logits.sum().mul(Torch.zero()))
                .div(Torch.matrix(new double[] {Math.max(1, labelledTokens())}, 1));
    }

    private Tensor torchLogSum(Map<String, Tensor> v, Tensor logits, int text, boolean lawful, boolean own) {
        int count = tags.size();
        TagScheme rules = lawful ? scheme.orElse(null) : null;
        Tensor next = v.get("transitions")
                .add(forbidden(
                        count * count, i -> rules != null && !rules.mayFollow(i / count, i % count), count, count));
        Tensor sum = null;
        for (int token = offsets[text]; token < offsets[text + 1]; token++) {
            int label = own ? labels[token] : -1;
            Tensor row = logits.narrow(0, token, 1).add(forbidden(count, i -> label >= 0 && label != i, 1, count));
            if (sum == null) {
                sum = row.add(v.get("start")).add(forbidden(count, i -> rules != null && !rules.mayBegin(i), 1, count));
            } else {
                sum = sum.transpose(0, 1)
                        .add(next)
                        .logsumexp(new long[] {0}, true)
                        .add(row);
            }
        }
        return sum.add(v.get("end"))
                .add(forbidden(count, i -> rules != null && !rules.mayEnd(i), 1, count))
                .logsumexp(new long[] {1}, false);
    }

    private static Tensor forbidden(int count, IntPredicate rule, long... shape) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> rule.test(i) ? NEVER : 0);
        return Torch.matrix(values, shape);
    }
}
