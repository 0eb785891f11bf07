package id.laci.pos;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditFormat;
import id.laci.pos.audit.AuditLine;
import id.laci.pos.journal.EntryReader;
import id.laci.pos.journal.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Writes a journal's audit lines out, one after the other: a journal of any length needs the
/// memory of one record.
///
/// @param till its name
/// @param zone the shop's
record AuditExport(String till, ZoneId zone, AuditFormat format, AuditFilter filter) {
  /// What came of it.
  sealed interface Result {
    /// @param lines how many were written
    record Written(long lines) implements Result {}

    /// The journal could not be read to its end; what was written before is whole.
    ///
    /// @param reason in words
    /// @param remedy what a person should do
    record Broken(String reason, String remedy) implements Result {}
  }

  /// Writes into a file that takes its name when it is whole.
  ///
  /// @param journal reads all of it
  /// @throws IOException when the file cannot be written
  Result write(Path file, Function<EntryReader, Reading> journal) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path beside = absolute.resolveSibling(absolute.getFileName() + ".new");
    try {
      Result result;
      try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        result = write(writer, journal);
      }
      if (result instanceof Result.Written) {
        Files.move(beside, absolute, StandardCopyOption.REPLACE_EXISTING);
      }
      return result;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// @throws IOException when it cannot be written
  Result write(Writer writer, Function<EntryReader, Reading> journal) throws IOException {
    Count count = new Count(writer);
    AuditTrail trail = new AuditTrail(till, count);
    try {
      writer.write(format.head());
      Reading reading = journal.apply(trail::take);
      writer.flush();
      return switch (reading) {
        case Reading.Complete _ -> new Result.Written(count.lines);
        case Reading.Broken(var damage) -> new Result.Broken(damage.reason(), damage.remedy());
      };
    } catch (AuditTrail.Unreadable e) {
      return new Result.Broken(
          "The journal holds something that this version of Laci cannot read: " + e.getMessage(),
          "Use the newest version of Laci that was used here.");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Writes the lines that are wanted, and counts them.
  private final class Count implements Consumer<AuditLine> {
    private final Writer writer;
    private long lines;

    Count(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void accept(AuditLine line) {
      if (filter.matches(line, zone)) {
        try {
          writer.write(format.line(line, zone));
          lines++;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /// @param now when it is written
  /// @return the name of a file for what is written
  String fileName(Instant now) {
    String days =
        Optional.of(filter)
            .filter(wanted -> wanted.from().isPresent() || wanted.to().isPresent())
            .map(
                wanted ->
                    "-"
                        + wanted.from().map(Object::toString).orElse("")
                        + "_"
                        + wanted.to().map(Object::toString).orElse(""))
            .orElse("");
    String stamp = now.toString().replaceAll("\\.[0-9]+", "").replaceAll("[^0-9TZ]", "");
    return "journal-" + till + days + "-" + stamp + "." + format.ending();
  }
}
