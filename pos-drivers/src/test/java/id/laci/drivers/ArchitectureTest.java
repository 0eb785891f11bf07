package id.laci.drivers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/// Who may know whom.
final class ArchitectureTest {
  private static final String ROOT = "id.laci.drivers";
  private static final JavaClasses DRIVERS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void noPackageKnowsOneThatKnowsIt() {
    slices()
        .assignedFrom(new EachPackage())
        .should()
        .beFreeOfCycles()
        .because("each can be understood, and taken away, by itself")
        .check(DRIVERS);
  }

  /// The root package is one of them.
  private static final class EachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "every package";
    }
  }

  @Test
  void bytesKnowNoDeviceAndACodecNoWire() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("root")
        .definedBy(ROOT)
        .layer("devices")
        .definedBy(ROOT + ".scan..", ROOT + ".card..", ROOT + ".display..", ROOT + ".drawer..")
        .layer("sim")
        .definedBy(ROOT + ".sim..")
        .layer("ports")
        .definedBy(ROOT + ".ports..")
        .layer("profile")
        .definedBy(ROOT + ".profile..")
        .layer("status")
        .definedBy(ROOT + ".status..")
        .layer("wire")
        .definedBy(ROOT + ".wire..")
        .layer("escpos")
        .definedBy(ROOT + ".escpos..")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("sim")
        .mayOnlyBeAccessedByLayers("root", "devices")
        .whereLayer("profile")
        .mayOnlyAccessLayers("escpos")
        .whereLayer("ports")
        .mayOnlyAccessLayers("wire")
        .whereLayer("status")
        .mayOnlyAccessLayers("wire")
        .whereLayer("wire")
        .mayNotAccessAnyLayer()
        .whereLayer("escpos")
        .mayNotAccessAnyLayer()
        .because("bytes know no device and a codec knows no wire")
        .check(DRIVERS);
  }

  @Test
  void twoClassesKnowTheSerialLibrary() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".wire.JsscPort")
        .and()
        .haveNameNotMatching(".*JsscPort\\$.*")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".wire.SerialNames")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jssc..")
        .because("most of it must not be called, and it may be replaced")
        .check(DRIVERS);
  }

  @Test
  void theCodecIsPure() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".escpos..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net..",
            "java.nio.file..",
            "java.nio.channels..",
            "java.util.concurrent..",
            "java.time..",
            "java.awt..",
            "javax..",
            "jssc..")
        .because("the same document must always give the same bytes")
        .check(DRIVERS);
  }

  @Test
  void nothingButTheFactoriesReadsTheSystemClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .because("time comes in from outside")
        .check(DRIVERS);
  }

  @Test
  void wiresAreOpenedThroughOneDoor() {
    classes()
        .that()
        .implement(ROOT + ".wire.Link")
        .should()
        .bePackagePrivate()
        .because("callers know the contract, not the cable")
        .check(DRIVERS);
  }
}
