package id.laci.pos;

import id.laci.pos.settlement.Column;
import id.laci.pos.settlement.PassedOver;
import id.laci.pos.settlement.Problem;
import id.laci.pos.settlement.SettlementFile;
import id.laci.pos.settlement.SettlementLine;
import id.laci.pos.settlement.SettlementReading;
import id.laci.pos.settlement.Survey;
import id.laci.pos.table.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `laci settlement`: says how a settlement or mutation file would be read.
@Command(
    name = "settlement",
    description = {
      "Shows how a settlement or mutation file is read: its columns, its first lines, its"
          + " problems.",
      "Nothing is stored. The exit code is 1 when the file cannot be imported as it is."
    })
final class SettlementCommand implements Callable<Integer> {
  private static final int LINES_SHOWN = 5;
  private static final int PROBLEMS_SHOWN = 20;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A CSV file from the acquirer, gateway or bank.")
  private Path file = Path.of("");

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "Asia/Jakarta",
      description = "Where the file's clock stood when it does not say: ${DEFAULT-VALUE}.")
  private String zone = "";

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      System.err.println("laci settlement: no such file: " + file);
      return 1;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      String name = file.getFileName().toString();
      return show(new SettlementFile(name, new ChannelBytes(channel, channel.size())));
    }
  }

  private int show(SettlementFile settlement) {
    return switch (settlement.survey(zone(), Progress.SILENT)) {
      case Survey.Refused refused -> {
        System.err.println("laci settlement: " + refused.refusal().words());
        yield 1;
      }
      case Survey.Seen seen -> {
        show(seen);
        yield show(settlement.read(seen.proposal(), Set.of(), Progress.SILENT));
      }
    };
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), "no such zone: " + zone, e);
    }
  }

  private static void show(Survey.Seen seen) {
    System.out.println(
        "Layout: "
            + seen.layout().encoding()
            + ", "
            + seen.layout().separator()
            + ", header on line "
            + seen.layout().headerLine());
    System.out.println("Dates: " + seen.proposal().dates() + ", " + seen.proposal().zone());
    for (Column column : seen.proposal().columns()) {
      System.out.println(
          "  "
              + seen.layout().header().get(column.index())
              + " -> "
              + column.meaning()
              + column.numbers().map(style -> " (" + style + ")").orElse(""));
    }
    seen.doubts().forEach(doubt -> System.out.println("Doubt: " + doubt));
  }

  private static int show(SettlementReading reading) {
    return switch (reading) {
      case SettlementReading.Refused refused -> {
        System.err.println("laci settlement: " + refused.refusal().words());
        yield 1;
      }
      case SettlementReading.Bad bad -> {
        bad.problems().stream().limit(PROBLEMS_SHOWN).forEach(SettlementCommand::show);
        System.err.println(
            "laci settlement: "
                + bad.problems().size()
                + " of "
                + bad.linesSeen()
                + " lines cannot be read, so none is");
        yield 1;
      }
      case SettlementReading.Good good -> {
        good.lines().stream().limit(LINES_SHOWN).forEach(SettlementCommand::show);
        good.passedOver().stream().limit(PROBLEMS_SHOWN).forEach(SettlementCommand::show);
        System.out.println(
            good.lines().size()
                + " lines read, "
                + good.passedOver().size()
                + " passed over, "
                + good.rounded()
                + " with fractions rounded");
        yield 0;
      }
    };
  }

  private static void show(Problem problem) {
    System.err.println(
        "line "
            + problem.line()
            + (problem.column().isEmpty() ? "" : ", " + problem.column())
            + ": "
            + problem.reason().words()
            + (problem.cell().isEmpty() ? "" : ": " + problem.cell()));
  }

  private static void show(SettlementLine line) {
    System.out.println(
        "line "
            + line.line()
            + ": "
            + line.kind()
            + " "
            + line.gross()
            + line.fee().map(fee -> ", fee " + fee).orElse("")
            + ", "
            + line.at()
            + (line.dayOnly() ? " (day only)" : "")
            + line.orderId().map(id -> ", order " + id).orElse("")
            + line.reference().map(id -> ", reference " + id).orElse(""));
  }

  private static void show(PassedOver passed) {
    System.out.println("line " + passed.line() + " passed over: " + passed.why());
  }
}
