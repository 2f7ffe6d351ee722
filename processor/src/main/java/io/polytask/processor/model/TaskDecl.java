package io.polytask.processor.model;

import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.processor.diagnostics.Origin;
import java.util.Map;

/** A member that the model predicts: a {@code @Task}. */
public record TaskDecl(
        Member member,
        TaskKind kind,
        Setting<Double> weight,
        Setting<Loss> loss,
        Setting<Double> labelSmoothing,
        Setting<ClassWeights> classWeights,
        Setting<Double> positiveWeight,
        RelationDecl relation,
        Map<String, String> written,
        Origin origin) {

    /** The member's name. */
    public String name() {
        return member.name();
    }

    /** The name of its constant in the generated task enum: {@code starRating} becomes {@code STAR_RATING}. */
    public String constant() {
        return UpperSnake.of(name());
    }
}
