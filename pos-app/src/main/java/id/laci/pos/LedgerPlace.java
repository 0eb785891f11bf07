package id.laci.pos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which ledger a command is about: the shop's where there are settings, else the demo's.
///
/// @param folder the data folder
/// @param settings of the till
record LedgerPlace(DataFolder folder, Settings settings) {
  /// What came of looking.
  sealed interface Found {
    record Good(LedgerPlace place) implements Found {}

    /// @param problems each in words
    record Bad(List<String> problems) implements Found {}
  }

  /// Finds a ledger that exists; makes none.
  static Found find(Optional<LaciCommand> laci) {
    DataFolder folder =
        laci.orElseThrow(() -> new IllegalStateException("used outside the command line")).folder();
    return switch (SettingsFile.read(folder.settings())) {
      case SettingsFile.Read.Bad(var problems) -> new Found.Bad(problems);
      case SettingsFile.Read.Good(var settings) -> {
        LedgerPlace place = new LedgerPlace(folder, settings);
        yield Files.exists(OpenLedger.journal(place.ledger()))
            ? new Found.Good(place)
            : new Found.Bad(
                List.of(
                    "there is no ledger in " + place.ledger(), "name the data folder with --data"));
      }
    };
  }

  Path ledger() {
    return folder.ledger(settings.shop().demo());
  }

  Path keyStore() {
    return OpenLedger.keyStore(ledger());
  }

  /// Complains on standard error.
  ///
  /// @return the exit code
  static int complain(String command, String... words) {
    for (String line : words) {
      System.err.println("laci " + command + ": " + line);
    }
    return 1;
  }

  static int complain(String command, List<String> words) {
    return complain(command, words.toArray(String[]::new));
  }
}
