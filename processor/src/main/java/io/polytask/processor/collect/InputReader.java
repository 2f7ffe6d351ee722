package io.polytask.processor.collect;

import io.polytask.api.Categorical;
import io.polytask.api.Numeric;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import io.polytask.api.Tokenization;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.NumericInput;
import io.polytask.processor.model.TensorInput;
import io.polytask.processor.model.TextInput;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the annotations that make a member an input. */
final class InputReader {
    private InputReader() {}

    /** The input that a member is; several, if it carries several annotations, which a rule refuses. */
    static Stream<InputDecl> read(DeclaredMember declared) {
        Member member = declared.member();
        return Stream.<Optional<? extends InputDecl>>of(
                        AnnotationView.of(declared.element(), Text.class).map(view -> text(member, view)),
                        AnnotationView.of(declared.element(), Categorical.class).map(view -> categorical(member, view)),
                        AnnotationView.of(declared.element(), Numeric.class).map(view -> numeric(member, view)),
                        AnnotationView.of(declared.element(), Tensor.class).map(view -> tensor(member, view)))
                .flatMap(Optional::stream);
    }

    private static TextInput text(Member member, AnnotationView view) {
        return new TextInput(
                member,
                view.constant("tokenizer", Tokenization.class),
                view.integer("maxTokens"),
                view.integer("maxCharacters"),
                view.integer("vocabulary"),
                view.integer("minCount"),
                view.integer("ngrams"),
                view.integer("buckets"),
                view.number("unknownDropout"),
                view.written(),
                view.origin());
    }

    private static CategoricalInput categorical(Member member, AnnotationView view) {
        return new CategoricalInput(
                member, view.integer("units"), view.integer("minCount"), view.written(), view.origin());
    }

    private static NumericInput numeric(Member member, AnnotationView view) {
        return new NumericInput(member, view.flag("missingIndicator"), view.written(), view.origin());
    }

    private static TensorInput tensor(Member member, AnnotationView view) {
        return new TensorInput(member, view.integers("shape"), view.written(), view.origin());
    }
}
