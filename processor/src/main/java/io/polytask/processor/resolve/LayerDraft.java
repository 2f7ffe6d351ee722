package io.polytask.processor.resolve;

import io.polytask.api.Activation;
import io.polytask.api.LayerType;
import io.polytask.api.PositionType;
import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.OwnLayer;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.SharingDecl;
import io.polytask.processor.model.TypeRef;
import java.util.List;
import java.util.Map;

/** A {@code @SharedLayer} that nobody wrote: what is set counts as written, all else has the defaults of the annotation. */
final class LayerDraft {
    private final String name;
    private final LayerType type;
    private final List<String> from;
    private final TypeRef model;
    private final Origin origin;
    private Setting<Integer> units;
    private Setting<Double> dropout;
    private Setting<List<Setting<Integer>>> kernel;
    private Setting<List<Setting<Integer>>> padding;

    /**
     * Without attributes.
     *
     * @param from what it reads, at least one
     * @param model whose name is where a message about it points to
     */
    LayerDraft(String name, LayerType type, List<String> from, ModelDecl model) {
        this.name = name;
        this.type = type;
        this.from = from;
        this.model = model.type();
        origin = model.origin();
        units = left(0);
        dropout = left(0.0);
        kernel = left(List.of());
        padding = left(List.of());
    }

    LayerDraft units(int value) {
        units = written(value);
        return this;
    }

    LayerDraft dropout(double value) {
        dropout = written(value);
        return this;
    }

    /** Windows of as many rows as columns. */
    LayerDraft kernel(int value) {
        kernel = written(List.of(written(value)));
        return this;
    }

    LayerDraft padding(int value) {
        padding = written(List.of(written(value)));
        return this;
    }

    LayerDecl declare() {
        return new LayerDecl(
                written(name),
                written(type),
                written(from.stream().map(this::written).toList()),
                units,
                sharing(),
                left(List.of()),
                kernel,
                left(List.of()),
                padding,
                left(OwnLayer.none(model)),
                left(4),
                left(1),
                left(PositionType.LEARNED),
                left(0),
                left(Activation.RELU),
                dropout,
                left(0.0),
                Map.of(),
                origin);
    }

    private SharingDecl sharing() {
        return new SharingDecl(left(0), left(1), left(List.of()), left(2), left(2), left(1.0), left(0.05), left(0.01));
    }

    private <T> Setting<T> written(T value) {
        return new Setting<>(value, true, origin);
    }

    private <T> Setting<T> left(T value) {
        return new Setting<>(value, false, origin);
    }
}
