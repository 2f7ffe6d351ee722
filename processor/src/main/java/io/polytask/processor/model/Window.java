package io.polytask.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The window of a layer over images.
 *
 * @param height its rows
 * @param width its columns
 * @param down how many rows it goes down at a time
 * @param right how many columns it goes to the right at a time
 * @param above rows of zeros above and below an image
 * @param beside columns of zeros on its left and right
 */
public record Window(int height, int width, int down, int right, int above, int beside) {
    /** The window of a layer that, unless it says otherwise, goes one pixel at a time; empty if it is not sound. */
    public static Optional<Window> overlapping(LayerDecl layer) {
        return of(layer, List.of(1, 1));
    }

    /** The window of a layer that, unless it says otherwise, goes as far as it is large; empty if it is not sound. */
    public static Optional<Window> tiling(LayerDecl layer) {
        return of(layer, pair(layer.kernel(), List.of()));
    }

    private static Optional<Window> of(LayerDecl layer, List<Integer> step) {
        List<Integer> kernel = pair(layer.kernel(), List.of());
        List<Integer> stride = pair(layer.stride(), step);
        List<Integer> padding = pair(layer.padding(), List.of(0, 0));
        boolean sound = isAtLeast(1, kernel) && isAtLeast(1, stride) && isAtLeast(0, padding);
        return sound
                ? Optional.of(new Window(
                        kernel.get(0), kernel.get(1), stride.get(0), stride.get(1), padding.get(0), padding.get(1)))
                : Optional.empty();
    }

    /** Two numbers, or one number twice. */
    private static List<Integer> pair(Setting<List<Setting<Integer>>> setting, List<Integer> otherwise) {
        List<Integer> numbers = setting.value().stream().map(Setting::value).toList();
        if (!setting.given()) {
            return otherwise;
        }
        return numbers.size() == 1 ? List.of(numbers.get(0), numbers.get(0)) : numbers;
    }

    private static boolean isAtLeast(int least, List<Integer> numbers) {
        return numbers.size() == 2 && numbers.stream().allMatch(number -> number >= least);
    }

    /** {@code window 5 x 5, stride 1 x 1, padding 0 x 0}. */
    @Override
    public String toString() {
        return "window " + size() + ", stride " + down + " x " + right + ", padding " + above + " x " + beside;
    }

    /** {@code 5 x 5}. */
    public String size() {
        return height + " x " + width;
    }
}
