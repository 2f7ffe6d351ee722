package io.polytask.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.polytask.api.Audience;
import io.polytask.api.Audience.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public surface of the runtime is what is marked: nobody needs more, and what is marked speaks of nothing else. */
class AudienceTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern IMPORT =
            Pattern.compile("import (?:static )?(io\\.polytask\\.[a-z]+\\.[A-Z]\\w*)[.\\w]*;");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location ->
                    !location.contains("/io/polytask/architecture/") && !location.contains("/io/polytask/processor/"))
            .importPackages("io.polytask");

    @Test
    void theExamplesAndTheReadmeNeedNothingElse() throws IOException {
        Set<String> named = imports(ROOT.resolve("examples"), "/src/main/");
        named.addAll(imports(ROOT.resolve("tests/functional"), "/src/main/"));
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher code = Pattern.compile("(?s)```java\n.*?```|`[^`\n]+`").matcher(readme);
        while (code.find()) {
            Matcher names = NAME.matcher(code.group());
            while (names.find()) {
                if (!CORE.contain("io.polytask.api." + names.group())) {
                    CORE.stream()
                            .filter(type -> type.getSimpleName().equals(names.group()) && isOpen(type))
                            .forEach(type -> named.add(type.getName()));
                }
            }
        }
        assertThat(named)
                .as("named by the examples or the README")
                .allSatisfy(name -> assertThat(audience(name)).as(name).containsAnyElementsOf(authors()));
    }

    @Test
    void generatedCodeNeedsNothingElse() throws IOException {
        assertThat(imports(ROOT.resolve("tests/compile/src/test/resources/goldens"), "/expected/"))
                .as("imported by generated code")
                .allSatisfy(name -> assertThat(audience(name)).as(name).isNotEmpty());
    }

    @Test
    void onlyWhatIsPublicIsMarked() {
        assertThat(CORE.stream()
                        .filter(type -> type.isAnnotatedWith(Audience.class) && !isOpen(type))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void whatIsMarkedSpeaksOfNothingElse() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : CORE) {
            if (isOpen(type) && audience(type).stream().anyMatch(authors()::contains)) {
                spokenOf(type)
                        .filter(other -> other.getPackageName().startsWith("io.polytask.")
                                && audience(other).isEmpty())
                        .forEach(other -> unmarked.add(type.getName() + " speaks of " + other.getName()));
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static Set<Group> authors() {
        return EnumSet.of(Group.USER, Group.LAYER_AUTHOR, Group.WEIGHTING_AUTHOR);
    }

    private static Stream<JavaClass> spokenOf(JavaClass type) {
        Stream<JavaType> types = Stream.concat(
                type.getCodeUnits().stream()
                        .filter(AudienceTest::isOpen)
                        .flatMap(unit ->
                                Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType()))),
                type.getFields().stream()
                        .filter(field -> isOpen(field.getModifiers()))
                        .map(JavaField::getType));
        return types.flatMap(spoken -> spoken.getAllInvolvedRawTypes().stream()).map(JavaClass::getBaseComponentType);
    }

    private static boolean isOpen(JavaCodeUnit unit) {
        return isOpen(unit.getModifiers()) && !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isOpen(JavaClass type) {
        return isOpen(type.getModifiers());
    }

    /** Of the API's own package, every type is for users; a nested type is for whom the type around it is. */
    private static Set<Group> audience(JavaClass type) {
        if (type.getPackageName().equals("io.polytask.api")) {
            return EnumSet.of(Group.USER);
        }
        Set<Group> groups = EnumSet.noneOf(Group.class);
        type
                .tryGetAnnotationOfType(Audience.class.getName())
                .flatMap(mark -> mark.tryGetExplicitlyDeclaredProperty("value"))
                .stream()
                .flatMap(value -> Arrays.stream((Object[]) value))
                .forEach(group -> groups.add(Group.valueOf(((JavaEnumConstant) group).name())));
        return groups.isEmpty()
                ? type.getEnclosingClass().map(AudienceTest::audience).orElse(groups)
                : groups;
    }

    private static Set<Group> audience(String name) {
        return CORE.contain(name) ? audience(CORE.get(name)) : Set.of();
    }

    private static Set<String> imports(Path folder, String part) throws IOException {
        Set<String> names = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains(part))
                    .toList();
        }
        for (Path file : files) {
            Matcher found = IMPORT.matcher(Files.readString(file));
            while (found.find()) {
                if (!found.group(1).startsWith("io.polytask.examples.")
                        && !found.group(1).startsWith("io.polytask.functional.")) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }
}
