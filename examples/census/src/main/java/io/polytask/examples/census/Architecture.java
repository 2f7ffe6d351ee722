package io.polytask.examples.census;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.model.TrainingOptions;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ways of sharing. */
enum Architecture {
    /** A network for each task. */
    SINGLE_TASK {
        @Override
        Areas run(Dataset<Person> train, Dataset<Person> test, UnaryOperator<TrainingOptions> settings) {
            SharedBottomTrainer both = SharedBottomTrainer.create();
            SharedBottomTrainer trainer = both.with(settings.apply(both.options()));
            SharedBottomModel income =
                    trainer.only(Set.of(SharedBottomTask.INCOME)).fit(train).model();
            SharedBottomModel neverMarried = trainer.only(Set.of(SharedBottomTask.NEVER_MARRIED))
                    .fit(train)
                    .model();
            return new Areas(area(income.evaluate(test), "income"), area(neverMarried.evaluate(test), "neverMarried"));
        }
    },
    /** One dense layer for both tasks. */
    SHARED_BOTTOM {
        @Override
        Areas run(Dataset<Person> train, Dataset<Person> test, UnaryOperator<TrainingOptions> settings) {
            SharedBottomTrainer trainer = SharedBottomTrainer.create();
            return areas(trainer.with(settings.apply(trainer.options()))
                    .fit(train)
                    .model()
                    .evaluate(test));
        }
    },
    /** Mixture of experts. */
    MMOE {
        @Override
        Areas run(Dataset<Person> train, Dataset<Person> test, UnaryOperator<TrainingOptions> settings) {
            MixtureOfExpertsTrainer trainer = MixtureOfExpertsTrainer.create();
            return areas(trainer.with(settings.apply(trainer.options()))
                    .fit(train)
                    .model()
                    .evaluate(test));
        }
    },
    /** Progressive layered extraction. */
    PLE {
        @Override
        Areas run(Dataset<Person> train, Dataset<Person> test, UnaryOperator<TrainingOptions> settings) {
            LayeredExtractionTrainer trainer = LayeredExtractionTrainer.create();
            return areas(trainer.with(settings.apply(trainer.options()))
                    .fit(train)
                    .model()
                    .evaluate(test));
        }
    };

    /** Trains on some persons, with the declared settings or what is made of them, and measures on others. */
    abstract Areas run(Dataset<Person> train, Dataset<Person> test, UnaryOperator<TrainingOptions> settings);

    private static Areas areas(Evaluation evaluation) {
        return new Areas(area(evaluation, "income"), area(evaluation, "neverMarried"));
    }

    private static double area(Evaluation evaluation, String task) {
        return evaluation.value(task, Metric.ROC_AUC);
    }

    /** The ROC-AUC of both tasks. */
    record Areas(double income, double neverMarried) {}
}
