package io.polytask.examples.digits;

import io.polytask.api.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of digits, made of MNIST: digit i and digit (i * 7919 + 104729) mod N, each 28 x 28, in an image of 36 x 36, the first
 * at the left top, the second 8 pixels further down and to the right, the brighter of both at each pixel.
 */
final class Pairs {
    private static final int SIDE = 28;
    private static final int SHIFT = TwoDigits.SIDE - SIDE;

    private final IdxFile images;
    private final IdxFile labels;

    private Pairs(IdxFile images, IdxFile labels) {
        this.images = images;
        this.labels = labels;
    }

    /** The files of a part of MNIST: of the images, and of their labels. */
    static List<String> files(String part) {
        return List.of(part + "-images-idx3-ubyte.gz", part + "-labels-idx1-ubyte.gz");
    }

    /** As many pairs as a part of MNIST has digits. */
    static Dataset<TwoDigits> read(Path directory, String part) throws IOException {
        IdxFile images = IdxFile.read(directory.resolve(files(part).get(0)));
        IdxFile labels = IdxFile.read(directory.resolve(files(part).get(1)));
        if (images.sizes().length != 3 || images.sizes()[1] != SIDE || images.sizes()[2] != SIDE) {
            throw new IOException(images.name() + " does not hold images of " + SIDE + " x " + SIDE + " pixels.");
        }
        if (images.size() != labels.size()) {
            throw new IOException(images.name() + " has " + images.size() + " images, but " + labels.name() + " has "
                    + labels.size() + " labels.");
        }
        return new Pairs(images, labels).all();
    }

    private Dataset<TwoDigits> all() throws IOException {
        List<TwoDigits> pairs = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            pairs.add(pair(i, (int) ((i * 7919L + 104729) % images.size())));
        }
        return Dataset.of(pairs);
    }

    private TwoDigits pair(int left, int right) throws IOException {
        float[] image = new float[TwoDigits.SIDE * TwoDigits.SIDE];
        draw(left, 0, image);
        draw(right, SHIFT, image);
        return new TwoDigits(image, digit(left), digit(right));
    }

    private void draw(int digit, int shift, float... image) {
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int place = (row + shift) * TwoDigits.SIDE + column + shift;
                image[place] = Math.max(image[place], images.get((digit * SIDE + row) * SIDE + column) / 255f);
            }
        }
    }

    private Digit digit(int place) throws IOException {
        int digit = labels.get(place);
        if (digit >= Digit.values().length) {
            throw new IOException(labels.name() + " has the label " + digit + ", which is no digit.");
        }
        return Digit.values()[digit];
    }
}
