package io.polytask.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own module: compiled as Maven does, with the modules that it requires on the module path. */
final class ModuleInfoTest {
    @TempDir
    Path folder;

    @Test
    void aModuleThatRequiresTheCoreCompiles() throws Exception {
        UsersProject project = new UsersProject(folder);
        project.write("src/module-info.java", """
                module shop {
                    requires io.polytask.api;
                    requires io.polytask.core;
                    requires com.google.guice;
                    requires java.compiler;
                }
                """);
        assertThat(project.compile("polytask-", "guice-")).isEmpty();
        assertThat(folder.resolve("classes/shop/ReviewModel.class")).exists();
    }
}
