package io.polytask.optimize;

import io.polytask.api.Audience;
import io.polytask.api.ScheduleType;

/** What the learning rate is multiplied by from step to step. */
@Audience(Audience.Group.USER)
@FunctionalInterface
public interface Schedule {
    /**
     * The factor of one step.
     *
     * @param step number of the step, from 0
     * @param steps how many steps the run has, at least 1
     */
    double factor(long step, long steps);

    /** The schedule of this kind, as {@link ScheduleType} describes it, after a warm-up over a share of the steps. */
    static Schedule of(ScheduleType type, double warmUp) {
        Schedule schedule = switch (type) {
            case CONSTANT -> new Constant();
            case STEP -> new Step(0.1, 3);
            case EXPONENTIAL -> new Exponential(0.01);
            case COSINE -> new Cosine(0);
            case LINEAR -> new Linear(0);
        };
        return warmUp == 0 ? schedule : new WarmUp(warmUp, schedule);
    }

    /** Always 1. */
    record Constant() implements Schedule {
        @Override
        public double factor(long step, long steps) {
            return 1;
        }
    }

    /**
     * Falls by a factor at the end of each of several equal parts of the run.
     *
     * @param by the factor, in (0, 1]
     * @param parts how many parts, at least 1
     */
    record Step(double by, int parts) implements Schedule {
        /** Refuses what is out of range. */
        public Step {
            Settings.check(by > 0 && by <= 1, "the step schedule", "factor", by, "in (0, 1]");
            Settings.check(parts >= 1, "the step schedule", "number of parts", parts, "at least 1");
        }

        @Override
        public double factor(long step, long steps) {
            long fallen = step * parts / steps;
            return Math.pow(by, (double) fallen);
        }
    }

    /**
     * Falls by the same factor each step, from 1 to its last value at the end of the run.
     *
     * @param last in (0, 1]
     */
    record Exponential(double last) implements Schedule {
        /** Refuses what is out of range. */
        public Exponential {
            Settings.check(last > 0 && last <= 1, "the exponential schedule", "last factor", last, "in (0, 1]");
        }

        @Override
        public double factor(long step, long steps) {
            return Math.pow(last, step / (double) steps);
        }
    }

    /**
     * Falls along half a cosine from 1 to its last value at the end of the run (Loshchilov, Hutter: SGDR, 2017,
     * <a href="https://arxiv.org/abs/1608.03983">arXiv:1608.03983</a>).
     *
     * @param last in [0, 1]
     */
    record Cosine(double last) implements Schedule {
        /** Refuses what is out of range. */
        public Cosine {
            Settings.check(last >= 0 && last <= 1, "the cosine schedule", "last factor", last, "in [0, 1]");
        }

        @Override
        public double factor(long step, long steps) {
            return last + (1 - last) * (1 + Math.cos(Math.PI * step / steps)) / 2;
        }
    }

    /**
     * Falls in a straight line from 1 to its last value at the end of the run.
     *
     * @param last in [0, 1]
     */
    record Linear(double last) implements Schedule {
        /** Refuses what is out of range. */
        public Linear {
            Settings.check(last >= 0 && last <= 1, "the linear schedule", "last factor", last, "in [0, 1]");
        }

        @Override
        public double factor(long step, long steps) {
            return 1 - (1 - last) * step / steps;
        }
    }

    /**
     * Grows in a straight line to 1 over the first steps, then goes as another schedule over the others.
     *
     * @param share of all steps over which it grows, in [0, 1)
     * @param then what follows
     */
    record WarmUp(double share, Schedule then) implements Schedule {
        /** Refuses what is out of range. */
        public WarmUp {
            Settings.share("the warm-up", "share", share);
        }

        @Override
        public double factor(long step, long steps) {
            long growing = Math.round(share * steps);
            return step < growing ? (step + 1.0) / growing : then.factor(step - growing, steps - growing);
        }
    }
}
