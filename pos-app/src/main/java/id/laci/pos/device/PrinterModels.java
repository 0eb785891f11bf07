package id.laci.pos.device;

import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.profile.Profiles;
import java.util.List;

/// The printers known by name.
public final class PrinterModels {
  private PrinterModels() {}

  /// All names, the usual one first.
  public static List<String> names() {
    return Profiles.all().stream().map(PrinterProfile::name).toList();
  }

  /// The profile of that name; an unknown or empty one is a printer of 80 mm.
  public static PrinterProfile profile(String name) {
    return Profiles.named(name).orElse(PrinterProfile.GENERIC_80);
  }
}
