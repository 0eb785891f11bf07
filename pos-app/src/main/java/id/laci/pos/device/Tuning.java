package id.laci.pos.device;

import id.laci.drivers.card.CardRules;
import id.laci.drivers.display.Dialect;
import id.laci.drivers.display.DisplaySetup;
import id.laci.drivers.escpos.CodePage;
import id.laci.drivers.escpos.PrinterSetup;
import id.laci.drivers.scan.FrameRule;
import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;
import java.time.Duration;

/// What a shop has set, as the drivers take it.
final class Tuning {
  private Tuning() {}

  static PrinterSetup printer(DeviceOptions options) {
    return new PrinterSetup(
        Integer.parseInt(options.of(DeviceOption.DRAWER_PIN)),
        Integer.parseInt(options.of(DeviceOption.DRAWER_PULSE)),
        drawerSwitch(options.of(DeviceOption.DRAWER_SWITCH)),
        Integer.parseInt(options.of(DeviceOption.PRINT_DENSITY)),
        buzzer(options.of(DeviceOption.BUZZER)));
  }

  private static PrinterSetup.DrawerSwitch drawerSwitch(String value) {
    return switch (value) {
      case "high" -> PrinterSetup.DrawerSwitch.HIGH_IS_OPEN;
      case "low" -> PrinterSetup.DrawerSwitch.LOW_IS_OPEN;
      case "none" -> PrinterSetup.DrawerSwitch.NONE;
      default -> PrinterSetup.DrawerSwitch.LEARNED;
    };
  }

  private static PrinterSetup.Buzzer buzzer(String value) {
    return switch (value) {
      case "epson" -> PrinterSetup.Buzzer.EPSON;
      case "other" -> PrinterSetup.Buzzer.OTHER;
      default -> PrinterSetup.Buzzer.NONE;
    };
  }

  static FrameRule scanner(DeviceOptions options) {
    return new FrameRule(
        options.of(DeviceOption.SCAN_PREFIX),
        FrameRule.USUAL.noRead(),
        Duration.ofMillis(Long.parseLong(options.of(DeviceOption.SCAN_SILENCE))));
  }

  /// @param dialect of the display, which is its model
  static DisplaySetup display(Dialect dialect, DeviceOptions options) {
    String brightness = options.of(DeviceOption.BRIGHTNESS);
    return new DisplaySetup(
        dialect,
        displayPage(options.of(DeviceOption.DISPLAY_PAGE)),
        brightness.equals(DeviceOption.BRIGHTNESS.usual())
            ? DisplaySetup.UNCHANGED
            : Integer.parseInt(brightness));
  }

  /// By the numbers of Epson's displays, which most others took over.
  private static CodePage displayPage(String value) {
    return switch (value) {
      case "850" -> CodePage.of("IBM850", 2);
      case "852" -> CodePage.of("IBM852", 18);
      case "858" -> CodePage.of("IBM00858", 19);
      case "866" -> CodePage.of("IBM866", 17);
      case "1252" -> CodePage.of("windows-1252", 16);
      default -> CodePage.of("IBM437", 0);
    };
  }

  static CardRules cards(DeviceOptions options) {
    String form = options.of(DeviceOption.CARD_NUMBER);
    return new CardRules(form.endsWith("reversed"), form.startsWith("decimal"));
  }
}
