package id.laci.pos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.laci.pos.till.StaffSetup;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;

/// A process with a whole till that sells until it is killed, or finishes what others began. It
/// prints what the screens acknowledged.
final class CrashChild {
  private CrashChild() {}

  /// @param args data folder, password file, seed, and `sell` or `finish`
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, US_ASCII);
    DataFolder folder = new DataFolder(Path.of(args[0]), Path.of(args[1]));
    try (Terminal terminal = open(folder)) {
      Shopkeeper keeper =
          new Shopkeeper(terminal, new Random(Long.parseLong(args[2])), out::println);
      terminal.start();
      out.println("OPEN");
      if (args[3].equals("finish")) {
        keeper.finish();
        out.println("FINISHED");
        return;
      }
      while (true) {
        keeper.serve();
      }
    }
  }

  private static Terminal open(DataFolder folder) {
    Settings settings =
        switch (SettingsFile.read(folder.settings())) {
          case SettingsFile.Read.Good(var good) -> good;
          case SettingsFile.Read.Bad(var problems) ->
              throw new IllegalStateException(problems.toString());
        };
    return switch (Terminal.open(withStaff(settings), folder, TillClock.start())) {
      case Terminal.Result.Good(var terminal) -> terminal;
      case Terminal.Result.Bad(var _, var reasons, var remedy) ->
          throw new IllegalStateException(reasons + " " + remedy);
    };
  }

  /// The same shop with somebody at the till: what is tried here is the ledger, not the set-up.
  private static Settings withStaff(Settings settings) {
    return new Settings(
        settings.shop(),
        settings.tillId(),
        settings.gateway(),
        settings.method(),
        settings.lifetime(),
        settings.offline(),
        settings.returns(),
        settings.shifts(),
        settings.contacts(),
        settings.devices(),
        settings.labels(),
        settings.catalog(),
        settings.backups(),
        settings.volume(),
        settings.language(),
        settings.dark(),
        StaffSetup.DEMO);
  }
}
