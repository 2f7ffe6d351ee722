package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may rely on a type of {@code polytask-core}: what it says stays from one release to the next as long as its major version
 * does. A public type without it is internal, public only because rooms of the runtime share it, and may change at any time. All
 * types of this package are for users.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Audience {
    /** For whom the type is. */
    Group[] value();

    /** Those who rely on types. */
    enum Group {
        /** Whoever trains and asks models; what is for users is for all others, too. */
        USER,
        /** Whoever writes a layer of their own, a {@code CustomLayer}. */
        LAYER_AUTHOR,
        /** Whoever writes a {@code Weighting} of their own. */
        WEIGHTING_AUTHOR,
        /** What the annotation processor generates, of the same release: nobody calls it by hand. */
        GENERATED_CODE
    }
}
