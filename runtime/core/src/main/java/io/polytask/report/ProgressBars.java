package io.polytask.report;

import io.polytask.api.Audience;
import io.polytask.training.TrainingListener;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for each epoch, with the loss of the last step. It belongs on a terminal. */
@Audience(Audience.Group.USER)
public final class ProgressBars implements TrainingListener {
    private static final int WIDTH = 100;
    private static final int INTERVAL_MILLIS = 200;

    private final PrintStream err;
    private int steps;
    private @Nullable ProgressBar bar;

    /**
     * Bars on this stream, which stays open.
     *
     * @param err where they are drawn, as a rule the standard error stream
     */
    public ProgressBars(PrintStream err) {
        this.err = err;
    }

    @Override
    public void onStart(Started event) {
        steps = event.stepsPerEpoch();
    }

    @Override
    public void onStep(Step event) {
        ProgressBar current = bar;
        if (current == null) {
            current = start(event.epoch());
            bar = current;
        }
        current.step();
        if (event.step() % 16 == 0) {
            current.setExtraMessage(
                    String.format(Locale.ROOT, "loss %.4f", event.losses().total()));
        }
    }

    private ProgressBar start(int epoch) {
        return new ProgressBarBuilder()
                .setTaskName("Epoch " + epoch)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setMaxRenderedLength(WIDTH)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    @Override
    public void onEpoch(EpochEnded event) {
        close();
    }

    @Override
    public void onEnd(Ended event) {
        close();
    }

    private void close() {
        ProgressBar current = bar;
        if (current != null) {
            current.close();
            bar = null;
        }
    }
}
