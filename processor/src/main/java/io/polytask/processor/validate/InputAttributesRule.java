package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MEANINGLESS_ATTRIBUTE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.CategoryEmbedding;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.ValueType;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.Optional;

/** The attributes of an input mean something for it. */
final class InputAttributesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (InputDecl input : model.declaration().inputs()) {
            if (input instanceof TextInput text) {
                checkText(text, report);
                checkMaxCharacters(model, text, report);
            } else if (input instanceof CategoricalInput category) {
                checkUnits(model, category, report);
                checkMinCount(category, report);
            }
        }
    }

    private static void checkText(TextInput text, Report report) {
        if (text.buckets().given() && text.ngrams().value() == 1) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    text.buckets().origin(),
                    "@Text.buckets counts the rows of n-grams, but %s has none. Remove it, or set ngrams to 2 or more.",
                    text.name());
        }
        if (text.tokenizer().given() && text.isTokens()) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    text.tokenizer().origin(),
                    "@Text.tokenizer means nothing for %s, a List<String> of tokens as they are. Remove it, or make it a"
                            + " String.",
                    text.name());
        }
    }

    private static void checkMaxCharacters(ResolvedModel model, TextInput text, Report report) {
        if (text.maxCharacters().given() && !model.isSpelt(text)) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    text.maxCharacters().origin(),
                    "@Text.maxCharacters is the most that a CHARACTERS layer reads of a token, but none reads %s. Remove it,"
                            + " or add such a layer.",
                    text.name());
        }
    }

    private static void checkMinCount(CategoricalInput category, Report report) {
        ValueType type = category.member().type();
        if (category.minCount().given() && (type.scalar() == Scalar.ENUM || type.scalar() == Scalar.BOOLEAN)) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    category.minCount().origin(),
                    "@Categorical.minCount means nothing for %s: the values of a %s are known, and each has its index."
                            + " Remove it, or make it a String, whose values the data tell.",
                    category.name(),
                    type);
        }
    }

    private static void checkUnits(ResolvedModel model, CategoricalInput category, Report report) {
        Optional<ResolvedLayer> embedding = model.readers(category.name()).findFirst();
        boolean embedded = embedding.isPresent() && !CategoryEmbedding.of(model).contains(category);
        if (category.units().given() && embedded) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    category.units().origin(),
                    "@Categorical.units means nothing for %s: the EMBEDDING layer \"%s\" reads it, and has units of its own."
                            + " Remove it, or change those.",
                    category.name(),
                    embedding.get().name());
        }
    }
}
