package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.OUT_OF_RANGE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.TensorInput;
import io.polytask.processor.model.TextInput;
import java.util.List;

/** The numbers of inputs lie in their ranges. */
final class InputRangesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (InputDecl input : model.declaration().inputs()) {
            if (input instanceof TextInput text) {
                Range.SIZE.check("@Text.maxTokens", text.maxTokens(), report);
                Range.SIZE.check("@Text.maxCharacters", text.maxCharacters(), report);
                Range.SIZE.check("@Text.vocabulary", text.vocabulary(), report);
                Range.AT_LEAST_1.check("@Text.minCount", text.minCount(), report);
                Range.NGRAMS.check("@Text.ngrams", text.ngrams(), report);
                Range.SIZE.check("@Text.buckets", text.buckets(), report);
                Range.AT_LEAST_0.check("@Text.unknownDropout", text.unknownDropout(), report);
            } else if (input instanceof CategoricalInput category) {
                Range.SIZE.check("@Categorical.units", category.units(), report);
                Range.AT_LEAST_1.check("@Categorical.minCount", category.minCount(), report);
            } else if (input instanceof TensorInput tensor) {
                check(tensor, report);
            }
        }
    }

    private static void check(TensorInput tensor, Report report) {
        List<Setting<Integer>> shape = tensor.shape().value();
        Range.SIZE.check("@Tensor.shape", tensor.shape(), report);
        if (shape.isEmpty()) {
            report.error(
                    OUT_OF_RANGE,
                    tensor.shape().origin(),
                    "@Tensor.shape of %s is empty. Give the size of each dimension.",
                    tensor.name());
        }
        boolean each = shape.stream().allMatch(size -> size.value() >= 1 && size.value() <= Range.LARGEST);
        if (each && tensor.numbers() > Range.LARGEST) {
            report.error(
                    OUT_OF_RANGE,
                    tensor.shape().origin(),
                    "@Tensor.shape of %s has %s values, but an array holds at most %s. Make it smaller.",
                    tensor.name(),
                    Range.format(tensor.numbers()),
                    Range.format(Range.LARGEST));
        }
    }
}
