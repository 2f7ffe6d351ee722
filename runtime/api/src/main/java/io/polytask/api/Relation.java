package io.polytask.api;

/** How a task takes up what the tasks that it is given are predicted to be. */
public enum Relation {
    /**
     * Its head reads their predicted distributions beside what it reads anyway: the probabilities of the classes, of a yes,
     * or of each label of a set; of a regression, the prediction in units of the labels' standard deviation. A task of
     * tokens reads them at each token.
     */
    CONDITION,
    /**
     * A yes presupposes a yes of the one task that it is given, as a purchase presupposes a click: its head tells the
     * probability of that step alone, its prediction and loss are of the product of both probabilities, over all examples
     * and not only those that took the first step (ESMM: Ma, Zhao, Huang, Wang, Hu, Zhu, Gai: Entire space multi-task model,
     * SIGIR 2018). Both tasks are binary.
     */
    ENTIRE_SPACE,
    /**
     * Its head chooses for each example, by attention, between its own hidden values and those of the head of the one
     * task that it is given, and pays for a probability above that task's (AITM: Xi, Chen, Yan, Zhang, Zhu, Zhuang, Chen:
     * Modeling the sequential dependence among audience multi-step conversions, KDD 2021). Both tasks are binary.
     */
    TRANSFER
}
