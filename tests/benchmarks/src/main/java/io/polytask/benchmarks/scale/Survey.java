package io.polytask.benchmarks.scale;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/**
 * Many tasks on one layer: a trainer of some of them has the network of so many.
 *
 * @param answers the input
 * @param task1 a label
 * @param task2 a label
 * @param task3 a label
 * @param task4 a label
 * @param task5 a label
 * @param task6 a label
 * @param task7 a label
 * @param task8 a label
 * @param task9 a label
 * @param task10 a label
 * @param task11 a label
 * @param task12 a label
 * @param task13 a label
 * @param task14 a label
 * @param task15 a label
 * @param task16 a label
 * @param task17 a label
 * @param task18 a label
 * @param task19 a label
 * @param task20 a label
 * @param task21 a label
 * @param task22 a label
 * @param task23 a label
 * @param task24 a label
 * @param task25 a label
 * @param task26 a label
 * @param task27 a label
 * @param task28 a label
 * @param task29 a label
 * @param task30 a label
 * @param task31 a label
 * @param task32 a label
 * @param task33 a label
 * @param task34 a label
 * @param task35 a label
 * @param task36 a label
 * @param task37 a label
 * @param task38 a label
 * @param task39 a label
 * @param task40 a label
 * @param task41 a label
 * @param task42 a label
 * @param task43 a label
 * @param task44 a label
 * @param task45 a label
 * @param task46 a label
 * @param task47 a label
 * @param task48 a label
 * @param task49 a label
 * @param task50 a label
 * @param task51 a label
 * @param task52 a label
 * @param task53 a label
 * @param task54 a label
 * @param task55 a label
 * @param task56 a label
 * @param task57 a label
 * @param task58 a label
 * @param task59 a label
 * @param task60 a label
 * @param task61 a label
 * @param task62 a label
 * @param task63 a label
 * @param task64 a label
 */
@MultiTaskModel
@SharedLayer(name = "shared", type = DENSE, units = 256)
public record Survey(
        @Tensor(shape = 128) float[] answers,
        @Task @Head(hidden = 64) boolean task1,
        @Task @Head(hidden = 64) boolean task2,
        @Task @Head(hidden = 64) boolean task3,
        @Task @Head(hidden = 64) boolean task4,
        @Task @Head(hidden = 64) boolean task5,
        @Task @Head(hidden = 64) boolean task6,
        @Task @Head(hidden = 64) boolean task7,
        @Task @Head(hidden = 64) boolean task8,
        @Task @Head(hidden = 64) boolean task9,
        @Task @Head(hidden = 64) boolean task10,
        @Task @Head(hidden = 64) boolean task11,
        @Task @Head(hidden = 64) boolean task12,
        @Task @Head(hidden = 64) boolean task13,
        @Task @Head(hidden = 64) boolean task14,
        @Task @Head(hidden = 64) boolean task15,
        @Task @Head(hidden = 64) boolean task16,
        @Task @Head(hidden = 64) boolean task17,
        @Task @Head(hidden = 64) boolean task18,
        @Task @Head(hidden = 64) boolean task19,
        @Task @Head(hidden = 64) boolean task20,
        @Task @Head(hidden = 64) boolean task21,
        @Task @Head(hidden = 64) boolean task22,
        @Task @Head(hidden = 64) boolean task23,
        @Task @Head(hidden = 64) boolean task24,
        @Task @Head(hidden = 64) boolean task25,
        @Task @Head(hidden = 64) boolean task26,
        @Task @Head(hidden = 64) boolean task27,
        @Task @Head(hidden = 64) boolean task28,
        @Task @Head(hidden = 64) boolean task29,
        @Task @Head(hidden = 64) boolean task30,
        @Task @Head(hidden = 64) boolean task31,
        @Task @Head(hidden = 64) boolean task32,
        @Task @Head(hidden = 64) boolean task33,
        @Task @Head(hidden = 64) boolean task34,
        @Task @Head(hidden = 64) boolean task35,
        @Task @Head(hidden = 64) boolean task36,
        @Task @Head(hidden = 64) boolean task37,
        @Task @Head(hidden = 64) boolean task38,
        @Task @Head(hidden = 64) boolean task39,
        @Task @Head(hidden = 64) boolean task40,
        @Task @Head(hidden = 64) boolean task41,
        @Task @Head(hidden = 64) boolean task42,
        @Task @Head(hidden = 64) boolean task43,
        @Task @Head(hidden = 64) boolean task44,
        @Task @Head(hidden = 64) boolean task45,
        @Task @Head(hidden = 64) boolean task46,
        @Task @Head(hidden = 64) boolean task47,
        @Task @Head(hidden = 64) boolean task48,
        @Task @Head(hidden = 64) boolean task49,
        @Task @Head(hidden = 64) boolean task50,
        @Task @Head(hidden = 64) boolean task51,
        @Task @Head(hidden = 64) boolean task52,
        @Task @Head(hidden = 64) boolean task53,
        @Task @Head(hidden = 64) boolean task54,
        @Task @Head(hidden = 64) boolean task55,
        @Task @Head(hidden = 64) boolean task56,
        @Task @Head(hidden = 64) boolean task57,
        @Task @Head(hidden = 64) boolean task58,
        @Task @Head(hidden = 64) boolean task59,
        @Task @Head(hidden = 64) boolean task60,
        @Task @Head(hidden = 64) boolean task61,
        @Task @Head(hidden = 64) boolean task62,
        @Task @Head(hidden = 64) boolean task63,
        @Task @Head(hidden = 64) boolean task64) {}
