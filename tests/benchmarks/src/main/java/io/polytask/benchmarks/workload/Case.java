package io.polytask.benchmarks.workload;

/**
 * One thing that is measured.
 *
 * @param workload the network
 * @param kind what is done with it
 * @param batch with how many examples at once
 */
public record Case(Workload workload, Kind kind, int batch) {
    /** What is done. */
    public enum Kind {
        /** Losses, gradients and an Adam step that moves all parameters. */
        TRAIN("train"),
        /** The same, but of an embedding only the rows that occur in the batch move. */
        TRAIN_SPARSE("train-sparse"),
        /** The probabilities of all tasks. */
        INFER("infer");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** As the tables name it, such as {@code train-256}. */
    public String name() {
        return kind.title + "-" + batch;
    }

    /** Reads {@code W2/train-256}. */
    public static Case of(String text) {
        Workload workload = Workload.valueOf(text.substring(0, text.indexOf('/')));
        String name = text.substring(text.indexOf('/') + 1);
        return workload.cases().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(workload + " has no case " + name + "."));
    }

    @Override
    public String toString() {
        return workload + "/" + name();
    }
}
