package dev.hikeshi.response;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the kernel's house. */
class ArchitectureTest {
    private static final String ROOT = "dev.hikeshi.response";
    private static final List<String> STORY =
            List.of("incident", "duty", "containment", "scope", "closure");
    private static final JavaClasses KERNEL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void theStoryRunsInOneDirection() {
        for (int i = 0; i < STORY.size(); i++) {
            String[] later =
                    STORY.subList(i + 1, STORY.size()).stream()
                            .map(noun -> ROOT + "." + noun + "..")
                            .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + STORY.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .because("the loop runs through the event log, never through imports")
                        .allowEmptyShould(true)
                        .check(KERNEL);
            }
        }
    }

    @Test
    void companyAndContractKnowNothingOfTheStory() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".company..", ROOT + ".contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        STORY.stream().map(noun -> ROOT + "." + noun + "..").toArray(String[]::new))
                .because("they hold the facts that every step of the story reads")
                .check(KERNEL);
    }

    @Test
    void theKernelSeesTheJdkOnly() {
        DescribedPredicate<JavaClass> hashing =
                describe("hashing", type -> type.getPackageName().equals("java.security"));
        // Only written addresses are read (InetAddress.ofLiteral), no name is looked up.
        DescribedPredicate<JavaClass> addresses =
                describe("addresses", type -> type.getName().equals("java.net.InetAddress"));
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(
                                ROOT + "..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.nio.charset..",
                                "org.jspecify.annotations..")
                        .or(hashing)
                        .or(addresses);
        classes()
                .should()
                .onlyDependOnClassesThat(allowed)
                .because("the kernel is pure: no input or output, no library but JSpecify")
                .check(KERNEL);
        noClasses()
                .should()
                .callMethodWhere(describe("asks the network", call -> asksTheNetwork(call)))
                .because("looking up a name is input")
                .check(KERNEL);
    }

    private static boolean asksTheNetwork(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("java.net.InetAddress")
                && !Set.of("ofLiteral", "getAddress").contains(call.getName());
    }

    @Test
    void timePlaceLanguageAndChanceEnterAsArguments() {
        noClasses()
                .should()
                .callMethodWhere(describe("reads the surroundings", ArchitectureTest::isAmbient))
                .because("the same history must replay to the same state on every machine")
                .check(KERNEL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, Clock.class, TimeZone.class)
                .because("chance and clocks belong to the caller")
                .check(KERNEL);
    }

    private static boolean isAmbient(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = name.equals("now") && owner.startsWith("java.time");
        boolean zone = owner.equals(ZoneId.class.getName()) && name.equals("systemDefault");
        boolean locale = owner.equals(Locale.class.getName()) && name.equals("getDefault");
        boolean system =
                owner.equals(System.class.getName())
                        && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                                .contains(name);
        boolean chance =
                (owner.equals(Math.class.getName()) && name.equals("random"))
                        || (owner.equals(UUID.class.getName()) && name.equals("randomUUID"));
        return now || zone || locale || system || chance || usesDefaultLocale(call, owner, name);
    }

    private static boolean usesDefaultLocale(JavaCall<?> call, String owner, String name) {
        boolean cased = Set.of("toLowerCase", "toUpperCase").contains(name);
        boolean formatted = name.equals("format") || name.equals("formatted");
        boolean takesLocale =
                call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Locale.class));
        return owner.equals(String.class.getName()) && (cased || formatted) && !takesLocale;
    }
}
