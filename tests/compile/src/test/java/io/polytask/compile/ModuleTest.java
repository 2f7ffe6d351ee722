package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import io.polytask.api.MultiTaskModel;
import io.polytask.cli.ModelProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module-info.java names the runtime by names that do not depend on those of its jars. */
class ModuleTest {
    private static final Pattern NAME = Pattern.compile("<Automatic-Module-Name>(.*)</Automatic-Module-Name>");

    @TempDir
    Path work;

    @Test
    void generatedCodeCompilesInAModule() throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        Matcher name = NAME.matcher(Files.readString(Path.of("../../runtime/core/pom.xml")));
        assertThat(name.find()).isTrue();
        jar(modules.resolve("first.jar"), ModelProvider.class, name.group(1));
        jar(modules.resolve("second.jar"), MultiTaskModel.class, MultiTaskModel.class.getPackageName());
        jar(modules.resolve("third.jar"), Module.class, "com.google.guice");
        jar(modules.resolve("fourth.jar"), Inject.class, "jakarta.inject");
        Path sources = new Sources(work.resolve("src"))
                .file("module-info.java", """
                        @SuppressWarnings("requires-automatic")
                        module my.app {
                            requires io.polytask.core;
                            requires io.polytask.api;
                            requires com.google.guice;
                            requires java.compiler;
                        }
                        """)
                .file("a/Mail.java", """
                        package a;

                        import io.polytask.api.*;

                        @MultiTaskModel
                        public record Mail(@Text String text, @Task Boolean good) {}
                        """)
                .directory();

        Javac.Outcome outcome = Javac.compile(
                sources,
                work,
                Javac.classPath(),
                List.of("-processorpath", Javac.processorPath(), "--module-path", modules.toString()),
                List.of());

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.classes().resolve("a/MailModel.class")).exists();
    }

    /** A jar of the classes beside this one, which says its name as a module if it has no module-info. */
    private static void jar(Path jar, Class<?> type, String name) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().getPath());
            if (Files.isDirectory(place)) {
                copy(place, out);
            } else {
                try (FileSystem files = FileSystems.newFileSystem(place)) {
                    copy(files.getPath("/"), out);
                }
            }
        }
    }

    private static void copy(Path root, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                out.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }
}
