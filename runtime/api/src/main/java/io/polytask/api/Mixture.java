package io.polytask.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several data sets that train one model together, each step with examples of one of them. As a rule each has labels of some
 * tasks only, and inputs of its own; what an example lacks is null.
 *
 * <pre>{@code
 * Mixture<Note> notes = Mixture.of("news", news)
 *         .and("posts", posts, 16)            // with a batch size of its own
 *         .sampled(Sampling.temperature(2));
 * }</pre>
 *
 * <p>Anything but training sees the examples of all sets, one set after the other. Training keeps a mixture encoded in
 * memory, also if one of the sets is {@linkplain #isStreamed() streamed}.
 *
 * @param <E> the class that describes one example
 */
public final class Mixture<E> implements Dataset<E> {
    /** The batch size of a set that has none of its own. */
    public static final int BATCH_SIZE_OF_SETTINGS = 0;

    private final List<Member<E>> members;
    private final Sampling sampling;

    /**
     * One of the data sets.
     *
     * @param name unlike that of any other
     * @param data the examples
     * @param batchSize examples of a step, at least 1; {@link #BATCH_SIZE_OF_SETTINGS} for that of the training's settings
     */
    public record Member<E>(String name, Dataset<E> data, int batchSize) {}

    private Mixture(List<Member<E>> members, Sampling sampling) {
        this.members = List.copyOf(members);
        this.sampling = sampling;
    }

    /** A mixture of a single data set so far, sampled in proportion. */
    public static <E> Mixture<E> of(String name, Dataset<E> data) {
        return new Mixture<>(List.of(new Member<>(name, data, BATCH_SIZE_OF_SETTINGS)), Sampling.proportional());
    }

    /** The same with a batch size of its own, at least 1. */
    public static <E> Mixture<E> of(String name, Dataset<E> data, int batchSize) {
        return new Mixture<>(List.of(new Member<>(name, data, checked(name, batchSize))), Sampling.proportional());
    }

    /** This and another data set. */
    public Mixture<E> and(String name, Dataset<E> data) {
        return with(new Member<>(name, data, BATCH_SIZE_OF_SETTINGS));
    }

    /** The same with a batch size of its own, at least 1. */
    public Mixture<E> and(String name, Dataset<E> data, int batchSize) {
        return with(new Member<>(name, data, checked(name, batchSize)));
    }

    private static int checked(String name, int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException(
                    "The batch size of the data set " + name + " is " + batchSize + ", but must be at least 1.");
        }
        return batchSize;
    }

    private Mixture<E> with(Member<E> member) {
        if (members.stream().anyMatch(known -> known.name().equals(member.name()))) {
            throw new IllegalArgumentException(
                    "Two data sets of a mixture are named " + member.name() + ": give each a name of its own.");
        }
        List<Member<E>> more = new ArrayList<>(members);
        more.add(member);
        return new Mixture<>(more, sampling);
    }

    /**
     * The same data sets, sampled in another way: to be said when all are in.
     *
     * @throws IllegalArgumentException if shares are given for other sets than these
     */
    public Mixture<E> sampled(Sampling by) {
        if (by instanceof Sampling.Shares given) {
            requireSame(given.shares());
        }
        return new Mixture<>(members, by);
    }

    private void requireSame(Map<String, Double> shares) {
        Set<String> names = members.stream().map(Member::name).collect(Collectors.toCollection(TreeSet::new));
        if (!names.equals(shares.keySet())) {
            throw new IllegalArgumentException("Shares are given for the data sets " + new TreeSet<>(shares.keySet())
                    + ", but the mixture has " + names + ": give one for each.");
        }
    }

    /** The data sets, in the order in which they came in. */
    public List<Member<E>> members() {
        return members;
    }

    /** How often each has its turn. */
    public Sampling sampling() {
        return sampling;
    }

    @Override
    public int size() {
        return members.stream().mapToInt(member -> member.data().size()).reduce(0, Math::addExact);
    }

    @Override
    public List<E> examples() {
        return members.stream()
                .flatMap(member -> member.data().examples().stream())
                .toList();
    }

    @Override
    public boolean isStreamed() {
        return members.stream().anyMatch(member -> member.data().isStreamed());
    }

    @Override
    public Stream<E> stream() {
        return members.stream().flatMap(member -> member.data().stream());
    }

    @Override
    public Mixture<E> part(Part... parts) {
        return each(data -> data.part(parts));
    }

    @Override
    public Mixture<E> filter(Predicate<? super E> condition) {
        return each(data -> data.filter(condition));
    }

    private Mixture<E> each(UnaryOperator<Dataset<E>> change) {
        return new Mixture<>(
                members.stream()
                        .map(member -> new Member<>(member.name(), change.apply(member.data()), member.batchSize()))
                        .toList(),
                sampling);
    }
}
