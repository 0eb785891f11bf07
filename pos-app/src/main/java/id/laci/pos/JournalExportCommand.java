package id.laci.pos;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditFormat;
import id.laci.pos.journal.RestingJournal;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `laci journal export`.
@Command(
    name = "export",
    description = {
      "Writes one line for each act that matters to an auditor, from the journal alone.",
      "Columns: docs/journal.md. Into the data folder's exports, where nothing else is said."
    })
final class JournalExportCommand implements Callable<Integer> {
  private static final String NAME = "journal export";
  private static final String STANDARD_OUTPUT = "-";

  @Spec private @Nullable CommandSpec spec;
  @ParentCommand private @Nullable JournalCommand journal;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "csv, or json for one object a line. Usually ${DEFAULT-VALUE}.")
  private String format = "";

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "The first day, as 2026-11-28, by the shop's clock.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file; - for standard output. One that is there is replaced.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    AuditFormat wanted = AuditFormat.of(format).orElseThrow(() -> unknown());
    return switch (LedgerPlace.find(JournalCommand.laci(journal))) {
      case LedgerPlace.Found.Bad(var problems) -> LedgerPlace.complain(NAME, problems);
      case LedgerPlace.Found.Good(var place) ->
          JournalCommand.atRest(place, NAME, (resting, _) -> export(place, resting, wanted));
    };
  }

  private RuntimeException unknown() {
    return spec == null
        ? new IllegalStateException("used outside the command line")
        : new ParameterException(spec.commandLine(), "no such format: " + format);
  }

  private int export(LedgerPlace place, RestingJournal resting, AuditFormat wanted) {
    AuditFilter filter =
        new AuditFilter(
            Optional.ofNullable(from), Optional.ofNullable(to), "", Optional.empty(), "");
    AuditExport export =
        new AuditExport(place.settings().tillId(), place.settings().shop().zone(), wanted, filter);
    try {
      if (out != null && out.toString().equals(STANDARD_OUTPUT)) {
        Writer writer = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        return say(export.write(writer, reader -> resting.read(1, reader)), "");
      }
      Path file = out == null ? usual(place, export) : out;
      return say(
          export.write(file, reader -> resting.read(1, reader)), file.toAbsolutePath().toString());
    } catch (IOException e) {
      return LedgerPlace.complain(NAME, "it cannot be written: " + e.getMessage());
    }
  }

  private static Path usual(LedgerPlace place, AuditExport export) throws IOException {
    Path folder = place.folder().exports(place.settings().shop().demo());
    Files.createDirectories(folder);
    return folder.resolve(export.fileName(Instant.now()));
  }

  private static int say(AuditExport.Result result, String file) {
    return switch (result) {
      case AuditExport.Result.Written(var lines) -> {
        if (!file.isEmpty()) {
          System.out.println(lines + " lines: " + file);
        }
        yield 0;
      }
      case AuditExport.Result.Broken(var reason, var remedy) ->
          LedgerPlace.complain(NAME, reason, remedy);
    };
  }
}
