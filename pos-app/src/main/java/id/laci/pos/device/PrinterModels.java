package id.laci.pos.device;

import id.laci.drivers.escpos.PrinterProfile;
import java.util.List;

/// The printers known by name.
public final class PrinterModels {
  private static final List<PrinterProfile> GENERIC =
      List.of(PrinterProfile.GENERIC_80, PrinterProfile.GENERIC_58);

  private PrinterModels() {}

  /// All names, the usual one first.
  public static List<String> names() {
    return GENERIC.stream().map(PrinterProfile::name).toList();
  }

  /// The profile of that name; an unknown or empty one is a printer of 80 mm.
  public static PrinterProfile profile(String name) {
    return GENERIC.stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElse(PrinterProfile.GENERIC_80);
  }
}
