package io.polytask.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelSource;
import org.apache.maven.model.resolution.ModelResolver;

/** This project's POMs, as a consumer's build reads them. */
final class Poms {
    /** The platforms that Maven picks by itself. */
    static final List<String> PLATFORMS =
            List.of("linux-x86_64", "linux-arm64", "macosx-x86_64", "macosx-arm64", "windows-x86_64");

    private Poms() {}

    /**
     * What the dependencies of a module come to, with the parents of its POM.
     *
     * @param profiles those that are active: Gradle activates none by the operating system, as Maven does
     */
    static List<Dependency> dependencies(String module, String... profiles) throws ModelBuildingException {
        DefaultModelBuildingRequest request = new DefaultModelBuildingRequest();
        request.setPomFile(root().resolve(module).resolve("pom.xml").toFile());
        request.setModelResolver(new LocalRepository());
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        request.setActiveProfileIds(List.of(profiles));
        request.setInactiveProfileIds(PLATFORMS.stream()
                .filter(name -> !List.of(profiles).contains(name))
                .toList());
        Model model =
                new DefaultModelBuilderFactory().newInstance().build(request).getEffectiveModel();
        return model.getDependencies().stream()
                .filter(dependency -> !"test".equals(dependency.getScope()))
                .toList();
    }

    /** The project's manual. */
    static String readme() {
        try {
            return Files.readString(root().resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("runtime"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }

    /** What the parent imports, from where Maven has put it. */
    @SuppressWarnings("deprecation") // ModelResolver itself asks for what is deprecated.
    private static final class LocalRepository implements ModelResolver {
        private static final Path ROOT = root(Model.class, 6);

        /** The folder of a class's jar, some folders up: of a group of three parts, the repository. */
        private static Path root(Class<?> type, int up) {
            Path path = Path.of(URI.create(
                    type.getProtectionDomain().getCodeSource().getLocation().toString()));
            for (int i = 0; i < up; i++) {
                path = path.getParent();
            }
            return path;
        }

        @Override
        public ModelSource resolveModel(String group, String artifact, String version) {
            Path folder =
                    ROOT.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
            return new FileModelSource(
                    folder.resolve(artifact + "-" + version + ".pom").toFile());
        }

        @Override
        public ModelSource resolveModel(Parent parent) {
            return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
        }

        @Override
        public ModelSource resolveModel(Dependency dependency) {
            return resolveModel(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
        }

        @Override
        public void addRepository(Repository repository) {}

        @Override
        public void addRepository(Repository repository, boolean replace) {}

        @Override
        public ModelResolver newCopy() {
            return this;
        }
    }
}
