package io.polytask.data;

import io.polytask.api.Audience;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum by their names, so that cells can name them.
 *
 * @param <L> the enum
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Constants<L extends Enum<L>> {
    private final Map<String, L> exact = new LinkedHashMap<>();
    private final Map<String, L> anyCase = new HashMap<>();

    private Constants() {}

    /**
     * The constants of an enum.
     *
     * @param constants what the enum's {@code values()} gives
     */
    public static <L extends Enum<L>> Constants<L> of(L[] constants) {
        Constants<L> names = new Constants<>();
        for (L constant : constants) {
            names.exact.put(constant.name(), constant);
            names.anyCase.putIfAbsent(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return names;
    }

    /**
     * The constant of this very name, else the first of this name in other letter case, or with {@code _} for what no Java
     * name has, as {@code B_PER_NAM} for {@code B-PER.NAM}; else null.
     */
    @Nullable
    L find(String name) {
        L constant = exact.get(name);
        return constant != null ? constant : anyCase.get(javaName(name).toLowerCase(Locale.ROOT));
    }

    /** The name with {@code _} for what no Java name has. */
    static String javaName(String name) {
        StringBuilder javaName = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isJavaIdentifierPart(name.charAt(i))) {
                javaName.setCharAt(i, '_');
            }
        }
        return javaName.toString();
    }

    Collection<String> names() {
        return exact.keySet();
    }
}
