package id.laci.pos;

import id.laci.drivers.PrintOutcome;
import id.laci.drivers.Printers;
import id.laci.drivers.ReceiptPrinter;
import id.laci.drivers.ports.FoundPort;
import id.laci.drivers.ports.Ports;
import id.laci.drivers.scan.FrameRule;
import id.laci.drivers.scan.ScanEvent;
import id.laci.drivers.scan.Scanner;
import id.laci.drivers.sim.SimulatedTalker;
import id.laci.drivers.wire.Address;
import id.laci.pos.device.PrinterModels;
import id.laci.pos.device.ScanMeanings;
import id.laci.pos.device.TestPages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `laci devices`: what is plugged in, and whether it works.
@Command(
    name = "devices",
    description = "Lists and tries the devices of the counter, without opening the till.",
    subcommands = {
      DevicesCommand.ListCommand.class,
      DevicesCommand.ModelsCommand.class,
      DevicesCommand.TestCommand.class,
      DevicesCommand.ScanCommand.class
    })
final class DevicesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("used outside the command line");
    }
    throw new ParameterException(spec.commandLine(), "say which: list, models, test or scan");
  }

  /// `laci devices list`.
  @Command(name = "list", description = "What is plugged into this machine.")
  static final class ListCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      List<FoundPort> ports = Ports.list();
      if (ports.isEmpty()) {
        System.out.println("No serial port and no USB printer found.");
      }
      for (FoundPort port : ports) {
        System.out.println(port.address().text());
        System.out.println("    " + port.name() + " (" + likely(port.likely()) + ")");
        port.group()
            .ifPresent(
                group ->
                    System.out.println(
                        "    not open to this user: sudo usermod -aG "
                            + group
                            + " $USER, then log in again"));
      }
      System.out.println("A network printer is not searched for: tcp://its-address");
      return 0;
    }

    private static String likely(FoundPort.Likely likely) {
      return switch (likely) {
        case PRINTER -> "a printer";
        case SCANNER -> "a scanner";
        case CARD_READER -> "a card reader";
        case DISPLAY -> "a customer display";
        case SERIAL -> "a serial port";
      };
    }
  }

  /// `laci devices models`.
  @Command(name = "models", description = "The printers known by name.")
  static final class ModelsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      PrinterModels.names().forEach(System.out::println);
      return 0;
    }
  }

  /// `laci devices test`.
  @Command(
      name = "test",
      description = {
        "Sends the test page to a printer and says how that ended.",
        "Exit code 0 when the printer took it, 1 when it did not or nobody knows."
      })
  static final class TestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ADDRESS", description = "serial:…, tcp://…, file:… or sim:printer")
    private String address = "";

    @Option(names = "--model", paramLabel = "NAME", description = "One of `laci devices models`.")
    private String model = "";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      if (!model.isEmpty() && !PrinterModels.names().contains(model)) {
        throw bad(spec, "--model: " + model + " is not known; see laci devices models");
      }
      if (!(Address.parse(address) instanceof Address.Ok(var good))) {
        throw bad(spec, address + " is no address of a device");
      }
      try (ReceiptPrinter printer = Printers.open(good, PrinterModels.profile(model))) {
        return say(printer.print(TestPages.page(printer.paper())), printer.simulated());
      }
    }

    private static int say(PrintOutcome outcome, boolean simulated) {
      String where = simulated ? " (a simulated printer: there is no paper)" : "";
      return switch (outcome) {
        case PrintOutcome.Printed(var bytes, var _) -> {
          System.out.println("Printed: the printer says so. " + bytes + " bytes" + where);
          yield 0;
        }
        case PrintOutcome.Sent(var bytes, var _) -> {
          System.out.println(
              "Sent: the printer took all " + bytes + " bytes and cannot tell more. Look." + where);
          yield 0;
        }
        case PrintOutcome.Unknown(var why) -> {
          System.err.println("laci devices: look at the paper, nobody knows: " + why.inWords());
          yield 1;
        }
        case PrintOutcome.Refused(var why) -> {
          System.err.println("laci devices: nothing was printed: " + why.inWords());
          yield 1;
        }
      };
    }
  }

  /// `laci devices scan`.
  @Command(
      name = "scan",
      description = {
        "Shows what a scanner sends, as bytes and with its meaning, until stopped (Ctrl C).",
        "With sim:scanner each line of standard input is a scan."
      })
  static final class ScanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ADDRESS", description = "serial:…, tcp://… or sim:scanner")
    private String address = "";

    @Spec private @Nullable CommandSpec spec;

    private final ScanMeanings meanings =
        new ScanMeanings(List.of(), InstantSource.system(), ZoneId.systemDefault());

    @Override
    public Integer call() throws IOException, InterruptedException {
      if (!(Address.parse(address) instanceof Address.Ok(var good))) {
        throw bad(spec, address + " is no address of a device");
      }
      Scanner.problem(good)
          .ifPresent(
              problem -> {
                throw bad(spec, address + ": " + problem);
              });
      return good instanceof Address.Simulated ? simulated(good) : listen(good);
    }

    private int listen(Address from) throws InterruptedException {
      try (Scanner _ = Scanner.open(from, FrameRule.USUAL, this::show)) {
        System.out.println("Scan something. Ctrl C ends.");
        new CountDownLatch(1).await();
        return 0;
      }
    }

    /// Each line that is typed is said by the simulated scanner.
    private int simulated(Address from) throws IOException {
      SimulatedTalker device = new SimulatedTalker(from.text());
      CountDownLatch shown = new CountDownLatch(1);
      try (Scanner _ =
          Scanner.open(
              from,
              device::plugIn,
              FrameRule.USUAL,
              event -> {
                if (event instanceof ScanEvent.Scan(var _, var text) && text.equals(END)) {
                  shown.countDown();
                } else {
                  show(event);
                }
              })) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          device.say((line + "\r").getBytes(StandardCharsets.UTF_8));
        }
        device.say((END + "\r").getBytes(StandardCharsets.UTF_8));
        shown.await();
        return 0;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return 1;
      }
    }

    private static final String END = "\u0004";

    private void show(ScanEvent event) {
      System.out.println(meanings.words(event));
    }
  }

  private static ParameterException bad(@Nullable CommandSpec spec, String words) {
    if (spec == null) {
      throw new IllegalStateException("used outside the command line");
    }
    return new ParameterException(spec.commandLine(), words);
  }
}
