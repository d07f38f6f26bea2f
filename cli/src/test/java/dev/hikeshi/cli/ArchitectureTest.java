package dev.hikeshi.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house, over every module. Each says why. */
final class ArchitectureTest {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.hikeshi");
    private static final Path ROOT = Path.of(System.getenv("HIKESHI_ROOT"));
    private static final int FILE_LINES = 500;
    private static final int METHOD_LINES = 50;

    /** The modules in story order, each with those of ours that it may use. */
    private static final TreeMap<String, Set<String>> MAY_USE = new TreeMap<>();

    static {
        MAY_USE.put("telemetry", Set.of());
        MAY_USE.put("detection", Set.of("telemetry"));
        MAY_USE.put("forensics", Set.of("telemetry", "detection"));
        MAY_USE.put("response", Set.of());
        MAY_USE.put("company", Set.of("response"));
        MAY_USE.put("decision", Set.of("response", "company"));
    }

    @Test
    void modulesImportOnlyWhatTheStoryAllows() {
        for (String module : MAY_USE.keySet()) {
            List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
            forbidden.add("cli");
            forbidden.remove(module);
            forbidden.removeAll(MAY_USE.getOrDefault(module, Set.of()));
            for (String other : forbidden) {
                noClasses()
                        .that()
                        .resideInAPackage("dev.hikeshi." + module + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.hikeshi." + other + "..")
                        .allowEmptyShould(true)
                        .because("the story is a line: " + module + " does not know " + other)
                        .check(ALL);
            }
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.hikeshi.(**)")
                .should()
                .beFreeOfCycles()
                // The way in knows every command.
                .ignoreDependency(equivalentTo(Main.class), alwaysTrue())
                // A company holds its contracts, which say who of the company may do what.
                .ignoreDependency(
                        resideInAPackage("dev.hikeshi.response.company"),
                        resideInAPackage("dev.hikeshi.response.contract"))
                .because("a package that needs itself through others can only be read as a whole")
                .check(ALL);
    }

    @Test
    void readersOfHostileInputNeedNoLibrary() {
        classes()
                .that()
                .resideInAPackage("dev.hikeshi.telemetry..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.hikeshi.telemetry..", "java..", "org.jspecify..")
                .because("the reader is loaded into other systems and must bring nothing with it")
                .check(ALL);
    }

    @Test
    void nobodyAsksTheMachineForItsClock() {
        for (String module : MAY_USE.keySet()) {
            for (Class<?> type :
                    List.of(
                            java.time.Instant.class,
                            java.time.LocalDate.class,
                            java.time.ZonedDateTime.class)) {
                noClasses()
                        .that()
                        .resideInAPackage("dev.hikeshi." + module + "..")
                        .should()
                        .callMethod(type, "now")
                        .because(
                                "time is an argument, so that the same input gives the same answer")
                        .check(ALL);
            }
            noClasses()
                    .that()
                    .resideInAPackage("dev.hikeshi." + module + "..")
                    .should()
                    .callMethod(java.time.ZoneId.class, "systemDefault")
                    .orShould()
                    .callMethod(java.util.Locale.class, "getDefault")
                    .because("the machine's zone and locale change nothing")
                    .check(ALL);
        }
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Service)$")
                .because("such names say that the author did not know what the class is")
                .check(ALL);
    }

    @Test
    void everyPackageHasAChapterAndRefusesNull() throws IOException {
        TreeSet<Path> packages = new TreeSet<>();
        for (Path file : sources("main")) {
            packages.add(file.getParent());
        }
        for (Path folder : packages) {
            Path chapter = folder.resolve("package-info.java");
            assertThat(chapter).as("a package without a chapter tells no story").exists();
            assertThat(Files.readString(chapter))
                    .as(chapter.toString())
                    .contains("/**", "@NullMarked");
        }
    }

    @Test
    void filesAndMethodsStayShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Path> files = new ArrayList<>(sources("main"));
        files.addAll(sources("test"));
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > FILE_LINES) {
                tooLong.add(file + " has " + lines.size() + " lines");
            }
        }
        tooLong.addAll(LongMethods.in(files, METHOD_LINES));
        assertThat(tooLong).as("who reads at night reads one screen").isEmpty();
    }

    private static List<Path> sources(String set) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.sorted().toList()) {
                Path sources = module.resolve("src/" + set + "/java");
                if (Files.isDirectory(sources)) {
                    try (Stream<Path> files = Files.walk(sources)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .sorted()
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }
}
