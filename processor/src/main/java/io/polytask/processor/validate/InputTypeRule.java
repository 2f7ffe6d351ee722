package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.UNSUPPORTED_TYPE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.NumericInput;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.ValueType;
import io.polytask.processor.model.ValueType.Form;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.Set;

/** An input has a Java type that its annotation can read. */
final class InputTypeRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (InputDecl input : model.declaration().inputs()) {
            ValueType type = input.member().type();
            boolean known = type.scalar() != Scalar.UNRESOLVED
                    && input.member().accessor().isPresent();
            if (known && !fits(input, type)) {
                report.error(
                        UNSUPPORTED_TYPE,
                        input.member().origin(),
                        "%s %s has the type %s, but must be %s.",
                        input.annotation(),
                        input.name(),
                        type,
                        allowed(input));
            }
        }
    }

    private static boolean fits(InputDecl input, ValueType type) {
        if (input instanceof TextInput) {
            return type.is(Form.OBJECT, Scalar.STRING) || type.is(Form.LIST, Scalar.STRING);
        }
        if (input instanceof CategoricalInput) {
            return type.isSingle()
                    && Set.of(Scalar.ENUM, Scalar.STRING, Scalar.BOOLEAN, Scalar.INT)
                            .contains(type.scalar());
        }
        if (input instanceof NumericInput) {
            return type.is(Form.OPTIONAL, Scalar.DOUBLE)
                    || (type.isSingle() && type.scalar().isNumber());
        }
        return type.is(Form.ARRAY, Scalar.FLOAT);
    }

    private static String allowed(InputDecl input) {
        if (input instanceof TextInput) {
            return "a String, or a List<String> of tokens";
        }
        if (input instanceof CategoricalInput) {
            return "an enum, String, boolean or int";
        }
        return input instanceof NumericInput
                ? "a number, such as double or Integer, or an OptionalDouble"
                : "a float[]";
    }
}
