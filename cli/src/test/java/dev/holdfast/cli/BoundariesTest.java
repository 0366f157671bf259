package dev.holdfast.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** What the module dependencies cannot hold; this module sees all the others. */
class BoundariesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.holdfast");

  @Test
  void onlyTheCFrontEndKnowsCdt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.holdfast.c..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.cdt..")
        .check(CLASSES);
  }

  @Test
  void onlyTheJavaFrontEndKnowsJdt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.holdfast.java..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.jdt..")
        .check(CLASSES);
  }

  @Test
  void onlyTheStubsReaderKnowsJavaParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.holdfast.stubs..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.javaparser..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandsKnowPicocliAndTheProgressBar() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.holdfast.cli")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei..")
        .check(CLASSES);
  }

  @Test
  void theEngineDoesNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAPackage("dev.holdfast.engine..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
                .and(not(type(Serializable.class))))
        .check(CLASSES);
  }

  @Test
  void rulesKnowNoFrontEndAndNoReport() {
    noClasses()
        .that()
        .resideInAPackage("dev.holdfast.checks..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.holdfast.c..",
            "dev.holdfast.java..",
            "dev.holdfast.stubs..",
            "dev.holdfast.report..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.holdfast.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
