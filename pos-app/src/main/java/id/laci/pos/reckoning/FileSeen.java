package id.laci.pos.reckoning;

import id.laci.pos.settlement.Column;
import id.laci.pos.settlement.Mapping;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.settlement.Refusal;
import id.laci.pos.settlement.SettlementFile;
import id.laci.pos.settlement.SettlementLine;
import id.laci.pos.settlement.SettlementReading;
import id.laci.pos.settlement.Survey;
import id.laci.pos.table.Progress;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A file that was looked over and read, or could not be.
///
/// @param name its name, without its folder
/// @param fingerprint of its content
/// @param survey what was recognised in it
/// @param mapping how it was read
/// @param remembered whether that was known from an earlier file with the same header
/// @param reading every line, or what is wrong
public record FileSeen(
    String name,
    String fingerprint,
    Survey.Seen survey,
    Mapping mapping,
    boolean remembered,
    SettlementReading reading) {

  /// What came of looking at a file.
  public sealed interface Outcome {
    /// It is a table.
    record Seen(FileSeen file) implements Outcome {}

    /// It is none.
    record Refused(Refusal refusal) implements Outcome {}
  }

  /// Reads a file as a person said, else as the last file with the same header, else as it is
  /// recognised.
  ///
  /// @param known the mappings of earlier files
  /// @param zone where its clock stood when nothing says otherwise
  /// @param progress told of each of the readings; what it throws ends the reading
  public static Outcome read(
      SettlementFile file,
      String fingerprint,
      FileAsk ask,
      List<Mapping> known,
      ZoneId zone,
      Progress progress) {
    Survey survey =
        ask.columns()
            .map(columns -> file.survey(columns, zone, progress))
            .orElseGet(() -> file.survey(zone, progress));
    return switch (survey) {
      case Survey.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Survey.Seen seen -> {
        Optional<Mapping> remembered =
            ask.columns().isPresent()
                ? Optional.empty()
                : known.stream().filter(mapping -> mapping.fits(seen.layout())).findFirst();
        Mapping mapping = said(remembered.orElse(seen.proposal()), ask);
        SettlementReading reading = file.read(mapping, ask.leftOut(), progress);
        yield new Outcome.Seen(
            new FileSeen(file.name(), fingerprint, seen, mapping, remembered.isPresent(), reading));
      }
    };
  }

  private static Mapping said(Mapping mapping, FileAsk ask) {
    Mapping zoned = ask.zone().map(mapping::with).orElse(mapping);
    return ask.dates().map(zoned::with).orElse(zoned);
  }

  /// @return what is in it; nothing when it cannot be read whole
  public List<SettlementLine> lines() {
    return switch (reading) {
      case SettlementReading.Good good -> good.lines();
      case SettlementReading.Bad _, SettlementReading.Refused _ -> List.of();
    };
  }

  /// @return whether every line was read
  public boolean isGood() {
    return reading instanceof SettlementReading.Good;
  }

  /// @return what its columns mean, by their place
  public Map<Integer, Meaning> meanings() {
    return mapping.columns().stream().collect(Collectors.toMap(Column::index, Column::meaning));
  }
}
