package id.laci.pos;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import id.laci.pos.backup.RecoveryCode;
import id.laci.pos.backup.SealedSecrets;
import id.laci.pos.journal.Keys;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The keys of a ledger, sealed with its recovery code: the file that makes a backup readable on
/// another computer. The code itself is nowhere but on paper.
final class RecoveryFile {
  static final String NAME = "keys.recovery";

  private RecoveryFile() {}

  /// What came of opening it.
  sealed interface Opened {
    record Good(Keys keys) implements Opened {}

    /// @param reason what is wrong
    /// @param remedy what a person should do
    record Bad(String reason, String remedy) implements Opened {}
  }

  static boolean exists(Path ledger) {
    return Files.exists(ledger.resolve(NAME));
  }

  /// Draws a new code for a ledger. Backups made until now keep the code that they have.
  ///
  /// @return the code, to be shown once
  static RecoveryCode renew(Path ledger, Keys keys, SecureRandom random) throws IOException {
    RecoveryCode code = RecoveryCode.draw(random);
    write(ledger, keys, code, random);
    return code;
  }

  /// Seals the keys with a code that somebody has.
  static void write(Path ledger, Keys keys, RecoveryCode code, SecureRandom random)
      throws IOException {
    byte[] secrets = keys.secrets();
    byte[] sealed = SealedSecrets.seal(secrets, code, random);
    Arrays.fill(secrets, (byte) 0);
    Path beside = ledger.resolve(NAME + ".new");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer from = ByteBuffer.wrap(sealed);
      while (from.hasRemaining()) {
        int _ = channel.write(from);
      }
      channel.force(true);
    }
    Files.move(beside, ledger.resolve(NAME), ATOMIC_MOVE, REPLACE_EXISTING);
  }

  /// Opens the keys of a backup.
  static Opened open(byte[] file, RecoveryCode code) {
    return switch (SealedSecrets.open(file, code)) {
      case SealedSecrets.Opened.Good(var secrets) -> {
        Optional<Keys> keys = Keys.of(secrets);
        Arrays.fill(secrets, (byte) 0);
        yield keys.<Opened>map(Opened.Good::new).orElseGet(RecoveryFile::unreadable);
      }
      case SealedSecrets.Opened.WrongCode _ ->
          new Opened.Bad(
              "This recovery code does not open this backup.",
              "Use the code that was printed before the backup was made.");
      case SealedSecrets.Opened.Unreadable _ -> unreadable();
    };
  }

  private static Opened unreadable() {
    return new Opened.Bad(
        "The sealed keys in the backup cannot be read by this version of Laci.",
        "Take an older backup, or the newest version of Laci.");
  }
}
