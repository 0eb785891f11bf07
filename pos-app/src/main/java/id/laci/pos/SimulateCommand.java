package id.laci.pos;

import id.laci.pos.simulation.Campaign;
import id.laci.pos.simulation.Happening;
import id.laci.pos.simulation.Simulation;
import id.laci.pos.simulation.Tally;
import id.laci.pos.simulation.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `laci simulate`: the whole till in as many seeded worlds as one likes.
@Command(
    name = "simulate",
    description = {
      "Runs the whole till in virtual time: network, gateway, customer, cashier, printer and disk",
      "do everything that can go wrong, and what must always hold is checked after every step.",
      "One seed is one world; a failing seed fails again exactly."
    })
final class SimulateCommand implements Callable<Integer> {
  private static final Duration DRAW_EVERY = Duration.ofMillis(500);
  private static final int BAR = 30;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many worlds; 1000 by default.")
  private long seeds;

  @Option(
      names = "--from",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "The first seed; 1 by default.")
  private long from;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Worlds at once; as many as the computer has processors by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--seed", paramLabel = "S", description = "Replays this one world.")
  private @Nullable Long seed;

  @Option(names = "--trace", description = "With --seed: prints everything that happens.")
  private boolean trace;

  @Override
  public Integer call() throws InterruptedException {
    if (seeds < 1 || threads < 1) {
      System.err.println("laci simulate: at least one seed and one thread");
      return 2;
    }
    Optional<Long> one = Optional.ofNullable(seed);
    return one.isPresent() ? replay(one.get()) : many();
  }

  private int replay(long one) {
    Verdict verdict = trace ? Simulation.run(one, System.out::println) : Simulation.run(one);
    verdict
        .failure()
        .ifPresentOrElse(
            failure -> tell(verdict, failure),
            () ->
                System.out.printf(
                    Locale.ROOT,
                    "seed %d: all is well after %,d steps, fingerprint %016x%n",
                    one,
                    verdict.steps(),
                    verdict.fingerprint()));
    return verdict.failure().isPresent() ? 1 : 0;
  }

  private int many() throws InterruptedException {
    long started = System.nanoTime();
    Campaign campaign = Campaign.start(from, seeds, threads);
    int told = 0;
    boolean over = false;
    while (!over) {
      over = campaign.await(DRAW_EVERY);
      draw(campaign, System.nanoTime() - started);
      List<Verdict> failures = campaign.failures();
      failures.stream()
          .skip(told)
          .forEach(verdict -> verdict.failure().ifPresent(failure -> tell(verdict, failure)));
      told = failures.size();
    }
    System.err.println();
    summary(campaign.tally());
    boolean well = campaign.failures().isEmpty() && campaign.done() == campaign.seeds();
    System.out.println(
        well
            ? campaign.done() + " worlds, and all is well"
            : campaign.failures().size() + " of " + campaign.done() + " worlds went wrong");
    return well ? 0 : 1;
  }

  private static void draw(Campaign campaign, long nanos) {
    long done = campaign.done();
    int full = (int) (BAR * done / campaign.seeds());
    double perSecond = done * 1e9 / nanos;
    long left = perSecond > 0 ? (long) ((campaign.seeds() - done) / perSecond) : 0;
    System.err.printf(
        Locale.ROOT,
        "\r[%s%s] %,d of %,d   %.0f/s   %s left   %d failed ",
        "#".repeat(full),
        ".".repeat(BAR - full),
        done,
        campaign.seeds(),
        perSecond,
        clock(left),
        campaign.failures().size());
    System.err.flush();
  }

  private static String clock(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static void summary(Tally tally) {
    for (Happening what : Happening.values()) {
      System.out.printf(Locale.ROOT, "%,14d  %s%n", tally.of(what), what.words());
    }
  }

  private static void tell(Verdict verdict, Verdict.Failure failure) {
    System.out.println();
    System.out.println("seed " + verdict.seed() + ": " + failure.invariant());
    System.out.println("  " + failure.words());
    System.out.println("what happened before, in seconds of the shop's own time:");
    failure.last().forEach(line -> System.out.println("  " + line));
    System.out.println("again, exactly: laci simulate --seed " + verdict.seed() + " --trace");
  }
}
