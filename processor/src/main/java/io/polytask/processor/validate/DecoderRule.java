package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.DECODER_MISMATCH;

import io.polytask.api.Decoder;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskKind;
import java.util.stream.Collectors;

/** A decoder is that of the label's type. */
final class DecoderRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedHead head : model.heads()) {
            TaskKind kind = head.task().kind();
            head.declaration()
                    .map(HeadDecl::decoder)
                    .filter(decoder -> decoder.value() != Decoder.DEFAULT
                            && kind != TaskKind.UNSUPPORTED
                            && !kind.decoders().contains(decoder.value()))
                    .ifPresent(decoder -> report.error(
                            DECODER_MISMATCH,
                            decoder.origin(),
                            "@Head.decoder is %s, but %s, a %s, is a %s task, which has %s. Leave the decoder out.",
                            decoder.value(),
                            head.task().name(),
                            head.task().member().type(),
                            kind,
                            kind.decoders().stream().map(Decoder::name).collect(Collectors.joining(" or "))));
        }
    }
}
