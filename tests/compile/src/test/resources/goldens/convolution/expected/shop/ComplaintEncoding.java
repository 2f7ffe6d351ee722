package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Complaint} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ComplaintEncoding extends Encoding<Complaint, ComplaintBatch, ComplaintPrediction> {
    final TextEncoder text;
    final ClassEncoder<String> product;
    final BinaryEncoder urgent;

    ComplaintEncoding(Tokenizers tokenizers) {
        text = add(TextEncoder.of(
                "text",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        product = add(ClassEncoder.learned("product"));
        urgent = add(new BinaryEncoder("urgent"));
    }

    @Override
    protected void observe(Complaint complaint) {
        text.observe(complaint.text());
        product.observe(complaint.product());
        urgent.observe(complaint.urgent());
    }

    @Override
    public ComplaintBatch batch() {
        return new ComplaintBatch(this);
    }

    @Override
    public ComplaintNetwork network(Layout layout) {
        return new ComplaintNetwork(this, layout);
    }
}
