package id.laci.drivers.bench;

import id.laci.drivers.scan.CodeReader;
import id.laci.drivers.scan.FrameRule;
import id.laci.drivers.scan.ScanEvent;
import id.laci.drivers.scan.Scanner;
import id.laci.drivers.sim.SimulatedTalker;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Links;
import id.laci.drivers.wire.Pty;
import id.laci.drivers.wire.PtyDevice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// The figures of docs/performance.md. Not a test: nothing here asserts a time.
public final class Measures {
  private Measures() {}

  /// @param args which figures; all of them for `all` or without any
  public static void main(String[] args) throws Exception {
    List<String> wanted =
        args.length == 0 || args[0].equals("all")
            ? List.of("encode", "wire", "scan", "idle", "memory")
            : List.of(args);
    Path folder = Files.createTempDirectory("laci-measures");
    for (String each : wanted) {
      switch (each) {
        case "encode" -> encode();
        case "wire" -> wire();
        case "scan" -> scan(folder);
        case "idle" -> idle(folder);
        case "memory" -> memory();
        default -> throw new IllegalArgumentException(each);
      }
    }
    System.exit(0);
  }

  private static void say(String words) {
    System.out.println(words);
  }

  /// Both encoders in one run of JMH, each in processes of its own, after saying what they make.
  private static void encode() throws IOException, RunnerException {
    EncodingBenchmark receipt = new EncodingBenchmark();
    say(
        String.format(
            Locale.ROOT,
            "encode: %d bytes by us, %d by escpos-coffee",
            receipt.laci().size(),
            receipt.escposCoffee().length));
    var _ =
        new Runner(
                new OptionsBuilder()
                    .include("\\b" + EncodingBenchmark.class.getSimpleName() + "\\b")
                    .shouldFailOnError(true)
                    .build())
            .run();
  }

  private static long sink;

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// How much of a line's capacity a long job uses, on a pseudo terminal that takes no more than
  /// the baud rate allows.
  private static void wire() throws Exception {
    for (int baud : new int[] {9_600, 19_200, 115_200}) {
      int bytes = baud / 10 * 4; // four seconds
      SlowReader device = new SlowReader(baud / 10);
      Pty pty = Pty.open(device::take);
      Address.Serial address = new Address.Serial(pty.path().toString(), baud, Address.Flow.NONE);
      try (pty;
          Link link = Links.open(address, LinkListener.deaf(), System::nanoTime)) {
        await(link);
        long start = System.nanoTime();
        var _ = link.write(new byte[bytes], Duration.ofSeconds(60));
        while (device.taken.get() < bytes) {
          LockSupport.parkNanos(200_000);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say(
            String.format(
                Locale.ROOT,
                "wire: %d baud, %d bytes in %.2f s: %.1f %% of the line",
                baud,
                bytes,
                seconds,
                100.0 * bytes / (baud / 10.0) / seconds));
      }
    }
  }

  /// Takes bytes no faster than a line would bring them.
  private static final class SlowReader {
    private final int bytesPerSecond;
    private final AtomicLong taken = new AtomicLong();
    private long readyAt;

    SlowReader(int bytesPerSecond) {
      this.bytesPerSecond = bytesPerSecond;
    }

    void take(byte[] bytes) {
      long now = System.nanoTime();
      readyAt = Math.max(now, readyAt) + bytes.length * 1_000_000_000L / bytesPerSecond;
      while (System.nanoTime() < readyAt) {
        LockSupport.parkNanos(readyAt - System.nanoTime());
      }
      taken.addAndGet(bytes.length);
    }
  }

  private static void await(Link link) {
    while (!(link.state() instanceof LinkState.Up)) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  /// From a scanner's bytes to the event, and from a pulled plug to the news.
  private static void scan(Path folder) throws Exception {
    BlockingQueue<ScanEvent> events = new LinkedBlockingQueue<>();
    int scans = 400;
    double[] millis = new double[scans];
    try (PtyDevice device = new PtyDevice(folder.resolve("scanner"));
        Scanner scanner = Scanner.open(device.address(), FrameRule.USUAL, events::add)) {
      while (!(scanner.health() instanceof id.laci.drivers.wire.DeviceHealth.Ready)) {
        LockSupport.parkNanos(1_000_000);
      }
      byte[] code = "8992761002015\r".getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < scans; i++) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30 + i % 250)); // people pause
        long start = System.nanoTime();
        device.pty().send(code);
        events.take();
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(millis);
      say(
          String.format(
              Locale.ROOT,
              "scan: p50 %.1f ms, p99 %.1f ms from the first byte to the event (%d scans)",
              millis[scans / 2],
              millis[scans * 99 / 100],
              scans));
      double[] unplugs = new double[9];
      for (int i = 0; i < unplugs.length; i++) {
        while (!(scanner.health() instanceof id.laci.drivers.wire.DeviceHealth.Ready)) {
          LockSupport.parkNanos(1_000_000);
        }
        long start = System.nanoTime();
        device.unplug();
        while (scanner.health() instanceof id.laci.drivers.wire.DeviceHealth.Ready) {
          LockSupport.parkNanos(500_000);
        }
        unplugs[i] = (System.nanoTime() - start) / 1e6;
        device.plugIn();
      }
      say(
          String.format(
              Locale.ROOT,
              "unplug: noticed after %.0f ms (median of %d)",
              median(unplugs),
              unplugs.length));
    }
  }

  /// What four open serial devices cost while nothing happens.
  private static void idle(Path folder) throws Exception {
    List<AutoCloseable> open = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      PtyDevice device = new PtyDevice(folder.resolve("idle" + i));
      open.add(device);
      open.add(Links.open(device.address(), LinkListener.deaf(), System::nanoTime));
    }
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
    long[] threads =
        Arrays.stream(ManagementFactory.getThreadMXBean().getAllThreadIds())
            .filter(Measures::isLinkThread)
            .toArray();
    long before = cpu(threads);
    long start = System.nanoTime();
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(20));
    double share = 100.0 * (cpu(threads) - before) / (System.nanoTime() - start);
    say(
        String.format(
            Locale.ROOT,
            "idle: four open serial links cost %.2f %% of a core (%d threads)",
            share,
            threads.length));
    for (AutoCloseable each : open.reversed()) {
      each.close();
    }
  }

  private static boolean isLinkThread(long id) {
    var info = ManagementFactory.getThreadMXBean().getThreadInfo(id);
    return info != null && info.getThreadName().startsWith("serial:");
  }

  private static long cpu(long[] threads) {
    return Arrays.stream(threads)
        .map(id -> ManagementFactory.getThreadMXBean().getThreadCpuTime(id))
        .sum();
  }

  /// What a million scans leave behind.
  private static void memory() throws Exception {
    AtomicLong heard = new AtomicLong();
    CodeReader reader = new CodeReader(List.of());
    SimulatedTalker device = new SimulatedTalker("sim:scanner");
    try (Scanner _ =
        Scanner.open(
            new Address.Simulated(Address.Pretended.SCANNER),
            device::plugIn,
            FrameRule.USUAL,
            event -> {
              if (event instanceof ScanEvent.Scan(var _, var text)) {
                sink += reader.read(text).text().length();
              }
              heard.incrementAndGet();
            })) {
      byte[] code = "]C1010950110153000331030017501AB\r".getBytes(StandardCharsets.US_ASCII);
      long before = 0;
      for (int i = 1; i <= 1_000_000; i++) {
        device.say(code);
        while (heard.get() < i - 100) {
          Thread.onSpinWait();
        }
        if (i == 1_000) {
          before = used();
        }
      }
      while (heard.get() < 1_000_000) {
        LockSupport.parkNanos(1_000_000);
      }
      say(
          String.format(
              Locale.ROOT,
              "memory: %.1f kB more after a million scans than after a thousand (%d heard)",
              (used() - before) / 1024.0,
              heard.get()));
    }
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
