package id.laci.pos.backup;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/// Why a backup cannot be made or used, in words.
public final class Fault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private static final long FULL_BELOW_BYTES = 1024 * 1024;

  private final String remedy;

  /// @param reason what is wrong
  /// @param remedy what a person should do
  public Fault(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  private Fault(String reason, String remedy, IOException cause) {
    super(reason, cause);
    this.remedy = remedy;
  }

  /// Says what the file system said, for people.
  ///
  /// @param folder where the backup is or was to be
  public static Fault of(IOException e, Path folder) {
    if (isFull(folder, e)) {
      return new Fault(
          "There is no room left for the backup in " + folder + ".",
          "Make room there, or name another folder.",
          e);
    }
    if (e instanceof AccessDeniedException || isReadOnly(e)) {
      return new Fault(
          "Laci may not write to " + folder + ".",
          "Give the user that runs Laci the right to write there, or name another folder.",
          e);
    }
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return new Fault(
          "The folder for backups is not there, or a part of the backup is missing: "
              + e.getMessage(),
          "Connect the disk, or name another folder.",
          e);
    }
    return new Fault(
        "The backup in " + folder + " cannot be written or read: " + e,
        "Check the disk, or name another folder.",
        e);
  }

  private static boolean isReadOnly(IOException e) {
    return e.getCause() instanceof ReadOnlyFileSystemException
        || String.valueOf(e.getMessage()).contains("Read-only file system");
  }

  private static boolean isFull(Path folder, IOException e) {
    if (String.valueOf(e.getMessage()).contains("No space left")) {
      return true;
    }
    try {
      return Files.isDirectory(folder)
          && Files.getFileStore(folder).getUsableSpace() < FULL_BELOW_BYTES;
    } catch (IOException again) {
      e.addSuppressed(again);
      return false;
    }
  }

  /// @return what is wrong
  public String reason() {
    return String.valueOf(getMessage());
  }

  /// @return what a person should do
  public String remedy() {
    return remedy;
  }
}
