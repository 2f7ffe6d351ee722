package io.polytask.processor.model;

import io.polytask.api.Activation;
import io.polytask.api.LayerType;
import io.polytask.api.PositionType;
import io.polytask.processor.diagnostics.Origin;
import java.util.List;
import java.util.Map;

/** A {@code @SharedLayer}. */
public record LayerDecl(
        Setting<String> name,
        Setting<LayerType> type,
        Setting<List<Setting<String>>> from,
        Setting<Integer> units,
        SharingDecl sharing,
        Setting<List<Setting<Integer>>> widths,
        Setting<List<Setting<Integer>>> kernel,
        Setting<List<Setting<Integer>>> stride,
        Setting<List<Setting<Integer>>> padding,
        Setting<OwnLayer> custom,
        Setting<Integer> heads,
        Setting<Integer> blocks,
        Setting<PositionType> positions,
        Setting<Integer> hidden,
        Setting<Activation> activation,
        Setting<Double> dropout,
        Setting<Double> recurrentDropout,
        Map<String, String> written,
        Origin origin) {}
