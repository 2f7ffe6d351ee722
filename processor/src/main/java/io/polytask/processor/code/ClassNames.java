package io.polytask.processor.code;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** Names of classes of the user's own. */
public final class ClassNames {
    private ClassNames() {}

    /**
     * A class.
     *
     * @param simpleNames its name, after those of the classes around it
     */
    public static ClassName of(String packageName, List<String> simpleNames) {
        String[] inner = simpleNames.subList(1, simpleNames.size()).toArray(new String[0]);
        return ClassName.get(packageName, simpleNames.get(0), inner);
    }
}
