package org.wheelsdown.lab;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds modules and packages to what ARCHITECTURE.md says of them. */
class ArchitectureTest {
  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.wheelsdown");

  /** What any module may use. */
  private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify.annotations");

  /**
   * One module and all that it may use.
   *
   * @param modules of ours
   * @param libraries of others, by package
   */
  private record Module(String name, List<String> modules, List<String> libraries) {
    String packages() {
      return packagesOf(name);
    }

    String[] allowed() {
      Stream<String> ours = Stream.concat(Stream.of(name), modules.stream());
      return Stream.of(EVERYWHERE.stream(), ours.map(Module::packagesOf), libraries.stream())
          .flatMap(packages -> packages)
          .toArray(String[]::new);
    }

    private static String packagesOf(String module) {
      return "org.wheelsdown." + module + "..";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Module> modules() {
    return List.of(
        new Module(
            "core",
            List.of(),
            List.of("org.locationtech.jts..", "net.sf.geographiclib", "com.uber.h3core..")),
        new Module(
            "io",
            List.of("core"),
            List.of(
                "javax.xml.stream",
                "tools.jackson..",
                "com.fasterxml.jackson.annotation",
                "com.github.luben.zstd..",
                "de.siegmar.fastcsv..",
                "org.apache.commons.compress..")),
        new Module(
            "store",
            List.of("core"),
            List.of(
                "java.sql..",
                "org.duckdb..",
                "tools.jackson..",
                "com.fasterxml.jackson.annotation")),
        new Module("ingest", List.of("core", "io", "store"), List.of()),
        new Module(
            "sim",
            List.of("core", "io"),
            List.of(
                "net.sf.geographiclib",
                "tools.jackson..",
                "de.siegmar.fastcsv..",
                "org.apache.commons.compress..")),
        new Module(
            "casework",
            List.of("core", "io", "store"),
            List.of(
                "javax.crypto",
                "tools.jackson..",
                "com.networknt.schema..",
                "com.openhtmltopdf..",
                "org.apache.fontbox..",
                "org.apache.pdfbox..",
                "com.exceptionfactory.jagged..",
                "org.bouncycastle..",
                "org.snakeyaml.engine..")),
        new Module(
            "server",
            List.of("core", "io", "store", "ingest", "casework"),
            List.of("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "tools.jackson..")),
        new Module(
            "cli",
            List.of("core", "io", "store", "ingest", "casework", "server", "sim"),
            List.of("picocli..")));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void eachModuleUsesOnlyWhatItMay(Module module) {
    classes()
        .that()
        .resideInAPackage(module.packages())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(module.allowed())
        .check(PROJECT);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.wheelsdown.(**)").should().beFreeOfCycles().check(PROJECT);
  }

  /** What identifies sources must not reach a brief, an export or a log by any way. */
  @Test
  void onlyItsOwnCommandsAndRoutesOpenTheVault() {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    "org.wheelsdown.casework.vault",
                    "org.wheelsdown.cli..",
                    "org.wheelsdown.server.vault")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.wheelsdown.casework.vault")
        .check(PROJECT);
  }

  @Test
  void onlyCommandLinesWriteToTheScreen() {
    noClasses()
        .that(not(resideInAnyPackage("org.wheelsdown.cli..", "org.wheelsdown.lab..")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(PROJECT);
  }

  @Test
  void theCoreHasNoClock() {
    noClasses()
        .that()
        .resideInAPackage("org.wheelsdown.core..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(PROJECT);
  }

  @Test
  void packagesAreBySubject() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..utils..", "..model..", "..service..", "..helper..")
        .check(PROJECT);
  }

  @Test
  void nothingIsNullUnlessItSaysSo() {
    Set<String> unmarked =
        PROJECT.stream()
            .map(JavaClass::getPackage)
            .filter(packageOfClass -> !packageOfClass.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }
}
