package id.laci.drivers.wire;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Locale;

/// What an I/O failure means for the person at the counter.
final class IoFaults {
  /// Debian's group for printers, when the device itself cannot be asked.
  private static final String GROUP_UNKNOWN = "lp";

  private IoFaults() {}

  static Fault of(String device, IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> new Fault.NotFound(device);
      case AccessDeniedException denied ->
          new Fault.NoPermission(device, group(Path.of(denied.getFile())));
      case FileSystemException refused -> byReason(device, refused);
      case FileNotFoundException refused -> byReason(device, refused);
      default -> new Fault.Lost(device, detail(failure));
    };
  }

  private static Fault byReason(String device, IOException refused) {
    String reason = detail(refused).toLowerCase(Locale.ROOT);
    if (isBusy(refused)) {
      return new Fault.Busy(device);
    }
    if (reason.contains("no such device")) {
      return new Fault.NotFound(device);
    }
    if (reason.contains("is a directory")) {
      return new Fault.BadAddress(device, "it is a folder");
    }
    return new Fault.Lost(device, detail(refused));
  }

  /// Whether another program holds the device.
  static boolean isBusy(IOException refused) {
    return detail(refused).toLowerCase(Locale.ROOT).contains("busy");
  }

  static String detail(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  /// The group that a device file belongs to.
  static String group(Path path) {
    try {
      return Files.readAttributes(path, PosixFileAttributes.class).group().getName();
    } catch (IOException | UnsupportedOperationException _) {
      return GROUP_UNKNOWN;
    }
  }
}
