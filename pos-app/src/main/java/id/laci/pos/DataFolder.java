package id.laci.pos;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;

/// Where the till keeps what must last.
///
/// @param root the data folder
/// @param keyPassword the file with the password of the key store, outside the data folder so that
///   a copy of the folder alone tells nothing
record DataFolder(Path root, Path keyPassword) {
  /// The file of hashed PINs in a ledger's folder.
  static final String STAFF_KEYS = "staff.keys";

  /// The folder that the system means for such data: XDG on Linux, `%LOCALAPPDATA%` on Windows,
  /// Application Support on macOS.
  static DataFolder usual(Map<String, String> environment, String system, Path home) {
    return under(usualRoot(environment, system, home), environment, system, home);
  }

  /// A folder that the user named.
  static DataFolder named(Path root, Map<String, String> environment, String system, Path home) {
    return under(root.toAbsolutePath().normalize(), environment, system, home);
  }

  private static DataFolder under(
      Path root, Map<String, String> environment, String system, Path home) {
    CRC32C name = new CRC32C();
    name.update(root.toString().getBytes(StandardCharsets.UTF_8));
    String file = "key-" + HexFormat.of().toHexDigits((int) name.getValue()) + ".pass";
    return new DataFolder(root, keys(environment, system, home).resolve(file));
  }

  private static Path usualRoot(Map<String, String> environment, String system, Path home) {
    return switch (kind(system)) {
      case WINDOWS -> local(environment, home).resolve("Laci").resolve("Data");
      case MAC -> home.resolve("Library/Application Support/Laci");
      case OTHER -> xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("laci");
    };
  }

  private static Path keys(Map<String, String> environment, String system, Path home) {
    return switch (kind(system)) {
      case WINDOWS -> local(environment, home).resolve("Laci").resolve("Keys");
      case MAC -> home.resolve("Library/Preferences/Laci");
      case OTHER -> xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("laci");
    };
  }

  private static Path local(Map<String, String> environment, Path home) {
    String named = environment.get("LOCALAPPDATA");
    return named == null || named.isBlank() ? home.resolve("AppData/Local") : Path.of(named);
  }

  /// The XDG specification ignores relative paths.
  private static Path xdg(Map<String, String> environment, String name, Path usual) {
    String named = environment.get(name);
    return named == null || !Path.of(named).isAbsolute() ? usual : Path.of(named);
  }

  private enum Kind {
    WINDOWS,
    MAC,
    OTHER
  }

  private static Kind kind(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.contains("windows") ? Kind.WINDOWS : name.contains("mac") ? Kind.MAC : Kind.OTHER;
  }

  /// @return the settings, which a shop owner may edit
  Path settings() {
    return root.resolve("laci.properties");
  }

  /// @param demo a demonstration has devices of its own
  /// @return the devices that were chosen on the screen
  Path devices(boolean demo) {
    return ledger(demo).resolve("devices.properties");
  }

  /// @param demo a demonstration has people of its own
  /// @return what proves who somebody is, hashed
  Path staffKeys(boolean demo) {
    return ledger(demo).resolve(STAFF_KEYS);
  }

  /// @param demo a demonstration's backups lie apart
  /// @return where backups go while no other folder is set
  Path backups(boolean demo) {
    return root.resolve("backup").resolve(demo ? "demo" : "shop");
  }

  /// @param demo a demonstration's reports lie apart
  /// @return where reports are written that a person asked for
  Path reports(boolean demo) {
    return demo ? root.resolve("reports").resolve("demo") : root.resolve("reports");
  }

  /// @param demo a demonstration's tables and pictures lie apart
  /// @return where tables and pictures are written that a person asked for
  Path exports(boolean demo) {
    return demo ? root.resolve("exports").resolve("demo") : root.resolve("exports");
  }

  /// @param demo a demonstration never touches the ledger of a shop
  Path ledger(boolean demo) {
    return root.resolve(demo ? "demo" : "shop");
  }
}
