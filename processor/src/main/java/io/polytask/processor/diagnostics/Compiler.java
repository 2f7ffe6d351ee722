package io.polytask.processor.diagnostics;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** The compilers that differ in what they tell a processor. */
public enum Compiler {
    /** The JDK's own. */
    JAVAC,
    /** That of Eclipse and VS Code. */
    ECLIPSE,
    /** An unknown one, or javac in the wrapping of a build tool. */
    OTHER;

    /** The compiler of an environment. */
    public static Compiler of(ProcessingEnvironment environment) {
        return named(environment.getClass().getName());
    }

    /** The compiler that an element is of. */
    public static Compiler of(Element element) {
        return named(element.getClass().getName());
    }

    private static Compiler named(String name) {
        if (name.startsWith("com.sun.tools.javac.")) {
            return JAVAC;
        }
        return name.startsWith("org.eclipse.jdt.") ? ECLIPSE : OTHER;
    }
}
