package io.polytask.processor.collect;

import io.polytask.api.Activation;
import io.polytask.api.Keep;
import io.polytask.api.LayerType;
import io.polytask.api.OptimizerType;
import io.polytask.api.PositionType;
import io.polytask.api.ScheduleType;
import io.polytask.api.SettingValue;
import io.polytask.api.SharedLayer;
import io.polytask.api.SharedLayers;
import io.polytask.api.Training;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.SharingDecl;
import io.polytask.processor.model.TrainingDecl;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the annotations of the annotated type itself. */
final class TrunkReader {
    private TrunkReader() {}

    static List<LayerDecl> layers(TypeElement type) {
        return AnnotationView.all(type, SharedLayer.class, SharedLayers.class).stream()
                .map(view -> layer(view, type))
                .toList();
    }

    private static LayerDecl layer(AnnotationView view, TypeElement model) {
        return new LayerDecl(
                view.text("name"),
                view.constant("type", LayerType.class),
                view.texts("from"),
                view.integer("units"),
                new SharingDecl(
                        view.integer("experts"),
                        view.integer("taskExperts"),
                        view.integers("expertLayers"),
                        view.integer("levels"),
                        view.integer("selected"),
                        view.number("gamma"),
                        view.number("adversary"),
                        view.number("orthogonality")),
                view.integers("widths"),
                view.integers("kernel"),
                view.integers("stride"),
                view.integers("padding"),
                OwnLayerReader.read(view.type("custom"), model),
                view.integer("heads"),
                view.integer("blocks"),
                view.constant("positions", PositionType.class),
                view.integer("hidden"),
                view.constant("activation", Activation.class),
                view.number("dropout"),
                view.number("recurrentDropout"),
                view.written(),
                view.origin());
    }

    static Optional<TrainingDecl> training(TypeElement type) {
        return AnnotationView.of(type, Training.class).map(TrunkReader::training);
    }

    private static Map<WeightingSetting, Setting<SettingValue>> balance(AnnotationView view) {
        Map<WeightingSetting, Setting<SettingValue>> written = new EnumMap<>(WeightingSetting.class);
        for (WeightingSetting setting : WeightingSetting.values()) {
            Setting<SettingValue> value = view.either(setting.attribute(), setting::parse, WeightingSetting::value);
            if (value.given()) {
                written.put(setting, value);
            }
        }
        return written;
    }

    private static TrainingDecl training(AnnotationView view) {
        return new TrainingDecl(
                view.integer("epochs"),
                view.integer("batchSize"),
                view.flag("shuffle"),
                view.constant("optimizer", OptimizerType.class),
                view.number("learningRate"),
                view.number("weightDecay"),
                view.number("momentum"),
                view.flag("nesterov"),
                view.number("clipNorm"),
                view.constant("schedule", ScheduleType.class),
                view.number("warmup"),
                view.constant("weighting", WeightingType.class),
                balance(view.annotation("balance")),
                view.constant("keep", Keep.class),
                view.integer("patience"),
                view.text("monitor"),
                view.flag("sparseUpdates"),
                view.longInteger("seed"));
    }
}
