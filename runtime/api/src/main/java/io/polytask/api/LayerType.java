package io.polytask.api;

/** What a {@link SharedLayer} computes. */
public enum LayerType {
    /** A learned vector for each token of a text (a sequence), or for each value of a categorical input (a vector). */
    EMBEDDING,
    /**
     * A learned vector for each character of each token of a text. What goes through a sequence goes through the characters of
     * each token, and a pool makes one vector a token of them: how a word is spelt, to be joined with its embedding.
     */
    CHARACTERS,
    /** {@code activation(x W + b)}; on a sequence, at each position. */
    DENSE,
    /** The mean over the positions of a sequence: a vector. An empty text gives zeros. */
    MEAN_POOL,
    /** The maximum over the positions of a sequence: a vector. An empty text gives zeros. */
    MAX_POOL,
    /**
     * The mean over the positions of a sequence, weighted by a learned attention (Yang et al. 2016): a vector. An empty text
     * gives zeros.
     */
    ATTENTION_POOL,
    /** Joins vectors, or sequences over the same tokens, side by side. */
    CONCAT,
    /** Sets a share of its input to zero in training and scales the rest up (inverted dropout, Srivastava et al. 2014). */
    DROPOUT,
    /** Normalises each row to mean 0 and variance 1, then scales and shifts it by learned values (Ba et al. 2016). */
    LAYER_NORM,
    /**
     * Normalises each column to mean 0 and variance 1 over the rows (or positions) of the batch, then scales and shifts it by
     * learned values; prediction takes running means and variances (Ioffe, Szegedy 2015). A larger batch is cut
     * into up to four shares of at least 128 examples or 512 tokens, each of which is normalised by itself, whatever the number
     * of threads.
     */
    BATCH_NORM,
    /**
     * Convolutions of several widths over a sequence (Kim 2014): {@code activation(window W + b)} at each position, for windows
     * of each width, side by side. Windows find zeros beyond the ends of a text.
     */
    CONV1D,
    /**
     * A convolution over images (LeCun et al. 1998): {@code activation(window W + b)} for each position of a window; images again,
     * with {@code units} channels. It reads a {@code @Tensor} input of two or three sizes, or a layer that gives images.
     */
    CONV2D,
    /** The maximum of each channel under each position of a window that goes over images: smaller images. */
    MAX_POOL2D,
    /** The numbers of an image side by side: a vector. */
    FLATTEN,
    /**
     * The encoder of a transformer (Vaswani et al. 2017), normalised before each part: a sequence as wide as its input. The
     * positions of a text attend to each other.
     */
    TRANSFORMER,
    /**
     * A long short-term memory (Hochreiter, Schmidhuber 1997) that goes through a sequence from its first position to its last:
     * a sequence of its states.
     */
    LSTM,
    /** An LSTM in each direction, their states side by side: a sequence twice as wide as {@code units}. */
    BI_LSTM,
    /** A gated recurrent unit (Cho et al. 2014), with fewer weights than an LSTM: a sequence of its states. */
    GRU,
    /** A GRU in each direction, their states side by side: a sequence twice as wide as {@code units}. */
    BI_GRU,
    /**
     * Multi-gate mixture of experts (Ma et al. 2018): {@code experts} dense layers, of which each task takes a mixture of its
     * own by a learned gate, on a sequence at each position. Its output is a value for each task: a head reads that of its
     * task.
     */
    MMOE,
    /**
     * Customized gate control (Tang et al. 2020): each task takes a mixture of the {@code experts} that all share and of its
     * own {@code taskExperts}. A value for each task.
     */
    CGC,
    /**
     * Progressive layered extraction (Tang et al. 2020): {@code levels} of CGC, with a stream that all share beside those of the
     * tasks. A value for each task.
     */
    PLE,
    /**
     * A storey of cross-stitch networks (Misra et al. 2016): a dense layer for each task, which on another such storey reads
     * all tasks' outputs, each times a learned factor. The lowest storey reads one value. A value for each task.
     */
    CROSS_STITCH,
    /**
     * Multi-task attention network (Liu et al. 2019) with linear layers: {@code levels} of two dense layers that all share, of
     * which each task takes what its learned masks let through. A value for each task.
     */
    MTAN,
    /**
     * DSelect-k (Hazimeh et al. 2021): as MMOE, but a task's gate comes to take at most {@code selected} of the experts. A value
     * for each task.
     */
    DSELECT_K,
    /**
     * A storey of a learned branching (Guo et al. 2020): a dense layer for each task, which on another such storey reads the
     * output of one task, whose choice is learned. The lowest storey reads one value. A value for each task.
     */
    LTB,
    /**
     * Shared and private layers (Liu, Qiu, Huang 2017): a dense layer that all share beside one of each task's own, {@code units}
     * wide each, kept apart by an adversary that tells the tasks by what is shared, and by orthogonality. For tasks that have
     * their labels on different examples. A value for each task, {@code 2 * units} wide.
     */
    SHARED_PRIVATE,
    /** A layer of your own: the class that {@link SharedLayer#custom} names. */
    CUSTOM
}
