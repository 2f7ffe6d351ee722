package io.polytask.sharing;

import io.polytask.api.Audience;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Customized gate control (Tang, Liu, Zhao, Gong: Progressive layered extraction, RecSys 2020, <a
 * href="https://doi.org/10.1145/3383313.3412236">doi:10.1145/3383313.3412236</a>): a task takes a mixture of the experts
 * that all share and of its own, by a gate on what it reads, {@code f_t(x) = softmax(x W_t + b_t) [E_s(x); E_t(x)]}. On a
 * sequence, experts and gates work at each position.
 *
 * <p>Of several levels it is progressive layered extraction: there is a stream for each task and a shared one, which all
 * begin as the input. In each level but the last a shared gate, on the shared stream, mixes the experts of all tasks and the
 * shared ones, which read the shared stream. LibMTL's PLE has neither shared stream nor shared gate; the paper is followed.
 *
 * <p>In the last level a task's experts and gate are its own parameters, as those of its head are; in the levels before it,
 * they are shared ones, since by the shared stream all tasks learn from them. As in {@link Mmoe}, gates have a bias.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Cgc {
    private final List<CgcLevel> levels = new ArrayList<>();

    /**
     * A layer for those tasks of the scope that the model trains.
     *
     * @param levels how many, at least 1
     * @param sharedExperts of each level, at least 1
     * @param taskExperts of each task in each level, at least 1
     */
    public Cgc(Scope scope, int levels, int sharedExperts, int taskExperts, ExpertSettings settings) {
        for (int level = 1; level <= levels; level++) {
            Scope part = levels == 1 ? scope : scope.part("level" + level);
            ExpertSettings experts = level == 1 ? settings : settings.reading(settings.units());
            this.levels.add(new CgcLevel(part, sharedExperts, taskExperts, experts, level < levels));
        }
    }

    /** The mixture of each task for each row. */
    public PerTask<Activations> forward(Activations rows, Pass pass) {
        levels.get(0).forward(rows, pass);
        for (int i = 1; i < levels.size(); i++) {
            levels.get(i).forward(levels.get(i - 1), pass);
        }
        return last().mixtures().activations();
    }

    /** The mixture of each task at each position. */
    public PerTask<Sequence> forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return last().mixtures().follow(positions);
    }

    /** From the gradients of the mixtures to those of experts, gates and the input. */
    public void backward(Pass pass) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            levels.get(i).backward(pass);
        }
    }

    private CgcLevel last() {
        return levels.get(levels.size() - 1);
    }
}
