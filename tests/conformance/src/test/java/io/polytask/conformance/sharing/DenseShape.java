package io.polytask.conformance.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Activation;
import io.polytask.conformance.balance.Vectors;
import java.util.List;
import java.util.Locale;

/** A dense layer of an encoder of the figures. */
record DenseShape(int inputs, int units, Activation activation) {
    /** The layers of a case: of an encoder, or the stages that stand for the parts of LibMTL's residual networks. */
    static List<DenseShape> of(JsonNode test) {
        JsonNode encoder = test.get("encoder");
        return Vectors.each(encoder.has("stages") ? encoder.get("stages") : encoder.get("layers"))
                .map(layer -> new DenseShape(
                        layer.at("/linear/0").intValue(),
                        layer.at("/linear/1").intValue(),
                        Activation.valueOf(layer.get("activation").asText().toUpperCase(Locale.ROOT))))
                .toList();
    }
}
