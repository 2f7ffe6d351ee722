package io.polytask.persist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.Keep;
import io.polytask.api.OptimizerType;
import io.polytask.api.ScheduleType;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.model.TrainingOptions;
import java.util.Iterator;

/** Training settings as JSON. */
final class OptionsJson {
    private OptionsJson() {}

    static void write(TrainingOptions options, ObjectNode json) {
        json.put("epochs", options.epochs())
                .put("batchSize", options.batchSize())
                .put("shuffle", options.shuffle())
                .put("optimizer", options.optimizer().name())
                .put("learningRate", options.learningRate())
                .put("weightDecay", options.weightDecay())
                .put("momentum", options.momentum())
                .put("nesterov", options.nesterov())
                .put("clipNorm", options.clipNorm())
                .put("schedule", options.schedule().name())
                .put("warmup", options.warmup())
                .put("weighting", options.weighting().name());
        ObjectNode weights = json.putObject("taskWeights");
        options.taskWeights().forEach(weights::put);
        ObjectNode settings = json.putObject("weightingSettings");
        options.weightingSettings()
                .forEach((setting, value) -> settings.put(setting.attribute(), setting.format(value)));
        json.put("keep", options.keep().name())
                .put("patience", options.patience())
                .put("monitor", options.monitor())
                .put("sparseUpdates", options.sparseUpdates())
                .put("threads", options.threads())
                .put("seed", options.seed());
    }

    static TrainingOptions read(Json json) throws BadModelException {
        TrainingOptions.Builder builder = TrainingOptions.builder()
                .epochs(json.count("epochs"))
                .batchSize(json.count("batchSize"))
                .shuffle(json.truth("shuffle"))
                .optimizer(json.constant("optimizer", OptimizerType.values()))
                .learningRate(json.number("learningRate"))
                .weightDecay(json.number("weightDecay"))
                .momentum(json.number("momentum"))
                .nesterov(json.truth("nesterov"))
                .clipNorm(json.number("clipNorm"))
                .schedule(json.constant("schedule", ScheduleType.values()))
                .warmup(json.number("warmup"))
                .weighting(json.constant("weighting", WeightingType.values()))
                .keep(json.constant("keep", Keep.values()))
                .patience(json.count("patience"))
                .monitor(json.text("monitor"))
                .sparseUpdates(json.truth("sparseUpdates"))
                .threads(json.count("threads"))
                .seed(json.whole("seed"));
        Json weights = json.object("taskWeights");
        for (Iterator<String> tasks = weights.node().fieldNames(); tasks.hasNext(); ) {
            String task = tasks.next();
            builder.taskWeight(task, weights.number(task));
        }
        Json settings = json.object("weightingSettings");
        for (WeightingSetting setting : WeightingSetting.values()) {
            if (settings.node().has(setting.attribute())) {
                builder.weightingSetting(setting, setting.parse(settings.text(setting.attribute())));
            }
        }
        return builder.build();
    }
}
