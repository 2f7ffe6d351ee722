package io.polytask.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, and the arrows between them: what each package-info says, held by the class files. */
class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // That knows the folders of Maven and Gradle; these tests may be compiled to any other.
            .withImportOption(location -> !location.contains("/io/polytask/architecture/"))
            .importPackages("io.polytask");

    private static final List<String> BELOW_MODEL =
            List.of("head", "layer", "encode", "data", "tag", "text", "tensor", "random");
    private static final List<String> BELOW_TRAINING =
            with(BELOW_MODEL, "model", "optimize", "weighting", "evaluation");

    /** Of each room, the rooms that it may touch; every room may touch the API. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("tensor", List.of("random")),
            Map.entry("text", List.of()),
            Map.entry("random", List.of()),
            Map.entry("weighting", List.of("random")),
            Map.entry("layer", List.of("tensor", "random")),
            Map.entry("sharing", List.of("layer", "tensor", "random")),
            Map.entry("tag", List.of("text")),
            Map.entry("data", List.of("tag", "text")),
            Map.entry("encode", List.of("data", "tag", "text", "tensor", "random")),
            Map.entry("optimize", List.of("layer", "tensor")),
            Map.entry("head", List.of("layer", "encode", "tag", "tensor")),
            Map.entry("model", BELOW_MODEL),
            Map.entry("evaluation", with(BELOW_MODEL, "model")),
            Map.entry("persist", with(BELOW_MODEL, "model")),
            Map.entry("feed", with(BELOW_MODEL, "model")),
            Map.entry("gradient", with(BELOW_MODEL, "model", "weighting", "feed")),
            Map.entry("training", with(BELOW_TRAINING, "feed", "gradient")),
            Map.entry("report", with(BELOW_TRAINING, "training")),
            Map.entry("inject", with(BELOW_TRAINING, "training", "report", "persist")),
            Map.entry("cli", with(BELOW_TRAINING, "training", "report", "persist", "inject")),
            Map.entry("processor.diagnostics", List.of()),
            Map.entry("processor.model", List.of("processor.diagnostics")),
            Map.entry("processor.collect", List.of("processor.model", "processor.diagnostics")),
            Map.entry("processor.code", List.of()),
            Map.entry("processor.kind", List.of("processor.model", "processor.code", "processor.diagnostics")),
            Map.entry("processor.resolve", List.of("processor.kind", "processor.model", "processor.diagnostics")),
            Map.entry("processor.validate", List.of("processor.kind", "processor.model", "processor.diagnostics")),
            Map.entry("processor.plan", List.of("processor.kind", "processor.model", "processor.code")),
            Map.entry("processor.generate", List.of("processor.plan", "processor.code")));

    static List<String> rooms() {
        return new ArrayList<>(new TreeSet<>(ROOMS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomTouchesOnlyTheRoomsItMay(String room) {
        List<String> allowed = new ArrayList<>(List.of("io.polytask.api", "io.polytask." + room));
        ROOMS.get(room).forEach(other -> allowed.add("io.polytask." + other));
        noClasses()
                .that()
                .resideInAPackage("io.polytask." + room)
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.polytask..")
                        .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .check(CLASSES);
    }

    @Test
    void everyRoomIsOnThePlanAndHasADoorplate() {
        List<String> found = CLASSES.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .filter(name -> !name.equals("io.polytask.api") && !name.equals("io.polytask.processor"))
                .map(name -> name.substring("io.polytask.".length()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(rooms());
        for (String room : found) {
            JavaPackage plate = CLASSES.getPackage("io.polytask." + room);
            assertThat(plate.tryGetPackageInfo()).as(room).isPresent();
        }
    }

    @Test
    void noTwoRoomsLeanOnEachOther() {
        slices().matching("io.polytask.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTensorTouchesNativeMemory() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.polytask.tensor")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                .check(CLASSES);
    }

    @Test
    void onlyInjectImportsGuice() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.polytask.inject")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.inject..")
                .check(CLASSES);
    }

    @Test
    void javacStaysInCollectAndTheWriters() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.polytask.processor.model",
                        "io.polytask.processor.kind",
                        "io.polytask.processor.resolve",
                        "io.polytask.processor.validate",
                        "io.polytask.processor.code",
                        "io.polytask.processor.plan")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.annotation.processing..", "javax.lang.model.element..", "javax.lang.model.type..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.polytask.processor.code",
                        "io.polytask.processor.kind",
                        "io.polytask.processor.plan",
                        "io.polytask.processor.generate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void onlyGenerateWritesJava() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.polytask.processor.generate")
                .should()
                .dependOnClassesThat(resideInAPackage("com.palantir.javapoet..")
                        .and(not(simpleName("TypeName")
                                .or(simpleName("ParameterizedTypeName"))
                                .or(simpleName("ArrayTypeName"))
                                .or(simpleName("ClassName"))
                                .or(simpleName("NameAllocator")))))
                .check(CLASSES);
    }

    @Test
    void theCommandLineAndTheFilesKeepTheirLibrariesToThemselves() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.polytask.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.polytask.data")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .check(CLASSES);
    }

    @Test
    void nothingIsSerialisedTheJavaWayOrReflectedUpon() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .should()
                .beFinal()
                .check(CLASSES);
    }

    private static List<String> with(List<String> rooms, String... more) {
        List<String> all = new ArrayList<>(rooms);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
