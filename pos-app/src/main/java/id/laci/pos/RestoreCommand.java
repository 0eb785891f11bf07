package id.laci.pos;

import id.laci.pos.backup.Depot;
import id.laci.pos.backup.RecoveryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `laci restore`: puts a backup in the ledger's place.
@Command(
    name = "restore",
    description = {
      "Puts a backup in the ledger's place. Asks for the recovery code.",
      "What is there already is never deleted: with --replace it is set aside."
    })
final class RestoreCommand implements Callable<Integer> {
  private static final String NAME = "restore";

  @ParentCommand private @Nullable LaciCommand laci;

  @Parameters(
      paramLabel = "BACKUP",
      description = "A folder laci-…, or the folder of backups for the latest one.")
  private Path backup = Path.of("");

  @Option(
      names = "--code-file",
      paramLabel = "FILE",
      description = "Takes the recovery code from a file instead of asking for it.")
  private @Nullable Path codeFile;

  @Option(names = "--replace", description = "Sets the ledger aside that is there, and keeps it.")
  private boolean replace;

  @Option(
      names = "--verify-only",
      description = "Restores on trial, compares, and changes nothing.")
  private boolean verifyOnly;

  @Override
  public Integer call() {
    try {
      Optional<Path> chosen = chosen();
      if (chosen.isEmpty()) {
        return LedgerPlace.complain(NAME, "there is no backup in " + backup);
      }
      return switch (RecoveryCode.read(typedCode())) {
        case RecoveryCode.Read.Bad(var reason) ->
            LedgerPlace.complain(NAME, reason, "Look at the code again and type it once more.");
        case RecoveryCode.Read.Good(var code) -> restore(chosen.get(), code);
      };
    } catch (IOException e) {
      return LedgerPlace.complain(NAME, "the backup or the code cannot be read: " + e);
    }
  }

  /// The folder of all backups stands for the latest.
  private Optional<Path> chosen() throws IOException {
    List<Path> all = new Depot(backup).backups();
    return all.isEmpty()
        ? Optional.of(backup).filter(Files::isDirectory)
        : Optional.of(all.getLast());
  }

  private String typedCode() throws IOException {
    if (codeFile != null) {
      return Files.readString(codeFile);
    }
    System.err.print("Recovery code: ");
    System.err.flush();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    return Optional.ofNullable(in.readLine()).orElse("");
  }

  private int restore(Path chosen, RecoveryCode code) {
    DataFolder folder =
        Optional.ofNullable(laci)
            .orElseThrow(() -> new IllegalStateException("used outside the command line"))
            .folder();
    Restore restore = new Restore(chosen, code, folder, Clock.systemUTC(), new SecureRandom());
    System.err.println("Reading " + chosen + " …");
    return switch (verifyOnly ? restore.verify() : restore.run(replace)) {
      case Restore.Result.Verified(var compared) -> {
        System.out.println("The backup is good: " + compared + ". Nothing was changed.");
        yield 0;
      }
      case Restore.Result.Restored(var ledger, var aside, var sequence) -> {
        System.out.println("Restored: " + sequence + " records in " + ledger);
        aside.ifPresent(old -> System.out.println("What was there is kept in " + old));
        System.out.println("Start Laci. Sales made after the backup are not in the books.");
        yield 0;
      }
      case Restore.Result.Bad(var reason, var remedy) -> LedgerPlace.complain(NAME, reason, remedy);
    };
  }
}
