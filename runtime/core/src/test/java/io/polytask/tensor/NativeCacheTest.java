package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its temporary directory is each user's own")
final class NativeCacheTest {
    @TempDir
    Path parent;

    private Path cache;

    @BeforeEach
    void openToReaders() throws IOException {
        allow(parent, "rwxr-xr-x");
        cache = Files.createDirectories(parent.resolve("home/cache")).toRealPath();
        allow(cache, "rwxr-xr-x");
    }

    @Test
    void whatOthersOnlyReadIsPrivate() throws IOException {
        assertThat(NativeCache.complaint(cache)).isEmpty();
        assertThat(Files.list(cache)).isEmpty();
    }

    @Test
    void whatOthersCanWriteToIsRefused() throws IOException {
        allow(cache, "rwxrwxrwx");
        assertThat(NativeCache.complaint(cache))
                .hasValue("The native libraries would run from " + cache + ", but others than you can write to " + cache
                        + ": take that right away (chmod go-w), or name a directory of your own with"
                        + " -Dorg.bytedeco.javacpp.cachedir=DIR.");
    }

    @Test
    void whatOthersCanPutSomethingInThePlaceOfIsRefused() throws IOException {
        allow(cache.getParent(), "rwxr-xrwx");
        assertThat(NativeCache.complaint(cache))
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .contains("from " + cache + ", but others than you can write to " + cache.getParent() + ":"));
    }

    @Test
    void whatOthersDoNotGetIntoIsPrivate() throws IOException {
        allow(cache, "rwxrwxrwx");
        allow(cache.getParent(), "rwx------");
        assertThat(NativeCache.complaint(cache)).isEmpty();
    }

    @Test
    void aLinkIsJudgedByWhereItLeads() throws IOException {
        allow(cache, "rwxrwxrwx");
        Path link = Files.createSymbolicLink(parent.resolve("link"), cache);
        assertThat(NativeCache.complaint(link)).isPresent();
    }

    @Test
    void withoutAHomeTheTemporaryDirectoryIsPrivate() throws Exception {
        assertThat(start("-Djava.io.tmpdir=" + parent)).isEqualTo("started");
        Path made = parent.resolve(".javacpp-" + System.getProperty("user.name"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void aTemporaryDirectoryThatSomebodyElseHasMadeIsRefused() throws Exception {
        Path made = Files.createDirectory(parent.resolve(".javacpp-" + System.getProperty("user.name")));
        allow(made, "rwxrwxrwx");
        assertThat(start("-Djava.io.tmpdir=" + parent))
                .startsWith("The native libraries would run from ")
                .contains("others than you can write to " + made.toRealPath() + ":");
        assertThat(Files.list(made.resolve("cache"))).isEmpty();
    }

    @Test
    void theDirectoryOfTheSettingIsCheckedToo() throws Exception {
        allow(cache, "rwxrwxrwx");
        assertThat(start("-Dorg.bytedeco.javacpp.cachedir=" + cache))
                .startsWith("The native libraries would run from " + cache + ", but ");
        assertThat(Files.list(cache)).isEmpty();
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** What a process without a home says that uses native memory. */
    private String start(String option) throws Exception {
        Path nowhere = Files.createFile(parent.resolve("nowhere"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + nowhere,
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Uses native memory. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) {
            try (NativeFloats memory = NativeFloats.ofZeros(1)) {
                System.out.println(memory.floats() > 0 ? "started" : "empty");
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
