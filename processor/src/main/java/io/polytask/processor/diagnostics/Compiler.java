package io.polytask.processor.diagnostics;

import javax.annotation.processing.ProcessingEnvironment;

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
        String name = environment.getClass().getName();
        if (name.startsWith("com.sun.tools.javac.")) {
            return JAVAC;
        }
        return name.startsWith("org.eclipse.jdt.") ? ECLIPSE : OTHER;
    }
}
