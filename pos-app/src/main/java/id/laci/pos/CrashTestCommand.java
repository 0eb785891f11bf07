package id.laci.pos;

import id.laci.pos.journal.crash.JournalCrashTest;
import id.laci.pos.store.crash.CrashReport;
import id.laci.pos.store.crash.CrashTest;
import id.laci.pos.store.crash.Scenario;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `laci crashtest`: cuts the power under the journal and under H2. The gate before any other
/// version of H2.
@Command(
    name = "crashtest",
    description = {
      "Cuts the power under the journal and the query copy, in memory, and starts from what is"
          + " left.",
      "100000 images are the gate before any other version of H2. The exit code is 1 when one is"
          + " bad."
    })
final class CrashTestCommand implements Callable<Integer> {
  private static final int IMAGES_USUAL = 20_000;
  private static final int IMAGES_LEAST = 100;
  private static final int SECONDS_USUAL = 100;
  private static final int STEPS_PER_SECOND = 12;

  /// Of the images that the copy gets, one recording gives so many at most.
  private static final int IMAGES_PER_RECORDING = 4_000;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--images",
      paramLabel = "N",
      description = "How many different images, from 100. Without it: ${DEFAULT-VALUE}.",
      defaultValue = "" + IMAGES_USUAL)
  private int images = IMAGES_USUAL;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Where chance begins. Without it: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long seed = 1;

  @Option(
      names = "--seconds",
      paramLabel = "T",
      description = {
        "How long H2 works under the till's own settings before the cuts: over 45 it uses space"
            + " again.",
        "0 leaves this part out. Without it: ${DEFAULT-VALUE}."
      },
      defaultValue = "" + SECONDS_USUAL)
  private int seconds = SECONDS_USUAL;

  @Override
  public Integer call() {
    if (spec != null && (images < IMAGES_LEAST || seconds < 0)) {
      throw new ParameterException(spec.commandLine(), "--images from 100, --seconds from 0");
    }
    int journalImages = images / 5;
    JournalCrashTest.Result journal =
        JournalCrashTest.run(seed, journalImages, progress("journal", journalImages));
    print(journal);
    int bad = journal.failures();
    int rest = images - journalImages;
    int round = 0;
    while (rest > 0) {
      int before = rest;
      for (Scenario scenario : scenarios(round)) {
        int most = Math.min(rest, Math.min(IMAGES_PER_RECORDING, images / 4));
        if (most > 0) {
          CrashTest.Result result =
              CrashTest.run(scenario, seed + round, most, progress(scenario.name(), most));
          print(scenario, result);
          rest -= result.report().all().images();
          bad += result.report().all().wrong();
        }
      }
      if (before == rest) {
        System.out.println("no more different images can be made");
        break;
      }
      round++;
    }
    System.out.printf("%n%,d images, %,d bad%n", images - rest, bad);
    return bad == 0 ? 0 : 1;
  }

  private List<Scenario> scenarios(int round) {
    List<Scenario> scenarios = new ArrayList<>();
    if (round == 0 && seconds > 0) {
      scenarios.add(Scenario.lasting(seconds * STEPS_PER_SECOND, Duration.ofSeconds(seconds)));
    }
    scenarios.add(Scenario.reusing(30, 600));
    scenarios.add(Scenario.brief(40));
    return scenarios;
  }

  private static IntConsumer progress(String what, int all) {
    int step = Math.max(1, all / 20);
    return done -> {
      if (done % step == 0 || done == all) {
        System.err.printf("%s: %,d of %,d images%n", what, done, all);
      }
    };
  }

  private static void print(JournalCrashTest.Result result) {
    PrintStream out = System.out;
    out.printf("%njournal%n%-16s %8s%n", "the disk kept", "images");
    result.images().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(kind -> out.printf("%-16s %,8d%n", kind.getKey().words(), kind.getValue()));
    out.printf("%-16s %,8d, %d bad%n", "all", result.count(), result.failures());
    result.wrong().forEach(out::println);
  }

  private static void print(Scenario scenario, CrashTest.Result result) {
    PrintStream out = System.out;
    CrashReport report = result.report();
    out.printf(
        "%nquery copy, %s: %,d operations, space used again %,d times%n",
        scenario.name(), result.points(), result.reused());
    out.printf(
        "%-16s %8s %9s %8s %6s  %s%n", "the disk kept", "images", "believed", "rebuilt", "bad", "");
    report.byKind().forEach((kept, counts) -> row(out, kept.words(), counts));
    row(out, "all", report.all());
    report.wrong().forEach(out::println);
  }

  private static void row(PrintStream out, String name, CrashReport.Counts counts) {
    out.printf(
        "%-16s %,8d %,9d %,8d %,6d  %s%n",
        name,
        counts.images(),
        counts.believed(),
        counts.anew(),
        counts.wrong(),
        counts.rebuilt().isEmpty() ? "" : counts.rebuilt());
  }
}
