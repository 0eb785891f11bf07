package id.laci.pos;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may know whom, as drawn in docs/architecture.md, with the reason in each rule.
final class ArchitectureTest {
  private static final String ROOT = "id.laci.pos";

  private static final String[] CORE = {
    "money",
    "catalog",
    "pricing",
    "sale",
    "payment",
    "refund",
    "staff",
    "approval",
    "claim",
    "returns",
    "receipt",
    "ledger",
    "qris",
    "outbox",
    "table",
    "settlement",
    "matching",
    "reconcile",
    "reckoning",
    "takeback",
    "shift",
    "audit",
    "today",
    "saleslist",
    "support",
    "risk",
    "till"
  };
  private static final String[] ADAPTERS = {
    "journal", "store", "gateway", "sandbox", "device", "pin", "backup"
  };

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String[] rooms(String... names) {
    return Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  @Test
  void theCoreTouchesNothingOutside() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(rooms(CORE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx..",
                "java.sql..",
                "java.net..",
                "java.io..",
                "java.nio.file..",
                "id.laci.drivers..",
                "org.h2..")
            .because("the core is tested and simulated without disk, network, devices or screens"));
  }

  @Test
  void theCoreKnowsNoAdapterAndNoScreen() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(rooms(CORE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                Stream.concat(Arrays.stream(rooms(ADAPTERS)), Arrays.stream(rooms("ui")))
                    .toArray(String[]::new))
            .because("ports are declared by the core and implemented outside it"));
  }

  @Test
  void theCoreDoesNotLog() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(rooms(CORE))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class)
            .because("the core returns values; who runs it says what is worth a line"));
  }

  @TestFactory
  Stream<DynamicTest> adaptersNeverSeeEachOther() {
    return Arrays.stream(ADAPTERS)
        .map(
            adapter ->
                DynamicTest.dynamicTest(
                    adapter,
                    () ->
                        check(
                            noClasses()
                                .that()
                                .resideInAnyPackage(rooms(adapter))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                    Arrays.stream(ADAPTERS)
                                        .filter(other -> !other.equals(adapter))
                                        .map(other -> ROOT + "." + other + "..")
                                        .toArray(String[]::new))
                                .because(
                                    "adapters meet through the core or on the wire; the sandbox"
                                        + " proves the gateway only while they share nothing"))));
  }

  @Test
  void screensKnowTheTillAndNoAdapter() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(rooms("ui"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms(ADAPTERS))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.sql..", "java.net.http..", "com.sun.net..", "id.laci.drivers..")
            .because("screens draw snapshots and say intents; they hold no service"));
  }

  @Test
  void theOutboxKnowsMoneyAndPaymentAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".outbox..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                ROOT + ".outbox..",
                ROOT + ".money..",
                ROOT + ".payment..",
                "java..",
                "org.jspecify..")
            .because("what waits is planned without knowing why it came to wait"));
  }

  @Test
  void nobodyDependsOnTheRoot() {
    check(
        noClasses()
            .that(outsideTheRoot())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("the root joins everything, so whoever knew it would know everything"));
  }

  @Test
  void onlyTheRootKnowsTheSimulation() {
    check(
        noClasses()
            .that(outsideTheRoot())
            .and()
            .resideOutsideOfPackage(ROOT + ".simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".simulation..")
            .because(
                "it joins the rooms as the root does, and must be able to go without a trace"));
  }

  @Test
  void theSimulationRunsWithoutScreensDevicesQueriesOrSockets() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("ui", "device", "store", "sandbox.http"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.net..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.net.http.HttpClient.class)
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("one thread and one seed decide everything, so a world can be replayed"));
  }

  @Test
  void onlyTheStoreSpeaksSql() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.h2..")
            .because("the query copy can be thrown away and rebuilt only while one room knows it"));
  }

  @Test
  void onlyTheDeviceRoomAndTheRootKnowDrivers() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".device..", ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.laci.drivers..")
            .because("a device is a port of ours everywhere else"));
  }

  @Test
  void onlyTheGateTouchesTheToolkitThread() {
    check(
        noClasses()
            .that(
                describe("are not ui.Fx", type -> !type.getFullName().startsWith(ROOT + ".ui.Fx")))
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("snapshots coalesce in one place, else a busy till floods the screens"));
  }

  @Test
  void packagesHaveNoCycles() {
    check(
        slices()
            .matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a newcomer reads the rooms one after the other"));
  }

  @Test
  void timeAndChanceComeInByTheConstructor() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(rooms(CORE))
            .and()
            .doNotHaveSimpleName("TillLoop")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .because(
                "the same inputs must lead to the same facts, in a simulation as at the till"));
  }

  @Test
  void amountsAreNeverFloating() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(rooms(CORE))
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .because("a rupiah is a whole number"));
  }

  @Test
  void nothingIsSharedByMutableStatics() {
    check(
        fields()
            .that()
            .haveModifier(JavaModifier.STATIC)
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("what two tills in one program share is a bug that waits"));
  }

  @Test
  void roomsAreCalledByWhatTheyHold() {
    check(
        classes()
            .should()
            .resideOutsideOfPackages(
                "..util..", "..common..", "..model..", "..service..", "..impl..")
            .because("a newcomer should guess the right room"));
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> outsideTheRoot() {
    return describe("live outside the root", type -> !type.getPackageName().equals(ROOT));
  }

  private void check(ArchRule rule) {
    rule.check(classes);
  }
}
