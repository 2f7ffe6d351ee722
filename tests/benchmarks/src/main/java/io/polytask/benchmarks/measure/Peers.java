package io.polytask.benchmarks.measure;

import io.polytask.benchmarks.dl4j.Dl4jPeer;
import io.polytask.benchmarks.peer.Peer;
import io.polytask.benchmarks.polytask.PolytaskPeer;
import io.polytask.benchmarks.samediff.SameDiffPeer;
import io.polytask.benchmarks.torch.TorchPeer;
import java.util.List;

/** The libraries by their names. */
public final class Peers {
    /** Ourselves. */
    public static final String POLYTASK = "polytask";

    static final String LIBTORCH = "libtorch";
    static final String DL4J = "dl4j";
    static final String SAMEDIFF = "samediff";

    /** The machine itself, which needs the time that the arithmetic or the memory needs. */
    static final String FLOOR = "floor";

    /** Those that Polytask is compared with. */
    public static final List<String> OTHERS = List.of(LIBTORCH, DL4J, SAMEDIFF, FLOOR);

    private Peers() {}

    static Peer named(String name, int threads) {
        return switch (name) {
            case POLYTASK -> new PolytaskPeer(threads);
            case LIBTORCH -> new TorchPeer();
            case DL4J -> new Dl4jPeer();
            case SAMEDIFF -> new SameDiffPeer();
            default -> throw new IllegalArgumentException("There is no library " + name + ".");
        };
    }
}
