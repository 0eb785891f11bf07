package id.laci.pos;

import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.Role;
import id.laci.pos.device.Choices;
import id.laci.pos.device.Devices;
import id.laci.pos.device.ScanMeanings;
import id.laci.pos.gateway.ServerKey;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.pricing.Tax;
import id.laci.pos.sale.Shop;
import id.laci.pos.till.Language;
import id.laci.pos.till.StaffSetup;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads `laci.properties`. Without the file the till is the demo shop; with it, everything that is
/// wrong is named at once, and nothing wrong is replaced by a guess.
final class SettingsFile {
  private static final Set<String> KNOWN =
      Set.of(
          "shop.name",
          "shop.address",
          "shop.npwp",
          "shop.nmid",
          "shop.zone",
          "till.name",
          "till.id",
          "approval.totp.from",
          "lock.minutes",
          "tax.name",
          "tax.percent",
          "gateway.url",
          "gateway.server-key",
          "gateway.connect-seconds",
          "gateway.answer-seconds",
          "gateway.method",
          "qr.minutes",
          "printer.address",
          "printer.model",
          "printer.paper",
          "scanner.address",
          "scanner.labels",
          "cardreader.address",
          "display.address",
          "display.model",
          "drawer.address",
          "drawer.model",
          "catalog.file",
          "backup.folder",
          "backup.keep",
          "sound.volume",
          "screen.language",
          "screen.dark");

  /// What stands on the demo's counter.
  private static final Choices DEMO_DEVICES =
      Choices.NONE
          .with(Role.PRINTER, new Choices.Choice("sim:printer", ""))
          .with(Role.DRAWER, new Choices.Choice(Devices.BEHIND_PRINTER, ""));

  /// Where Midtrans moves money.
  private static final String REAL_GATEWAY = "api.midtrans.com";

  /// The sum from which a phone's code is asked for beside an approver's PIN.
  private static final long CODES_FROM = 500_000;

  private static final int LOCK_MINUTES = 5;

  private static final Set<String> PAPERS = Set.of("58", "80");
  private static final Set<String> YES_OR_NO = Set.of("true", "false");

  private final Properties values;
  private final List<String> problems = new ArrayList<>();

  private SettingsFile(Properties values) {
    this.values = values;
  }

  /// What came of reading the settings.
  sealed interface Read {
    record Good(Settings settings) implements Read {}

    /// @param problems each in words that name the setting
    record Bad(List<String> problems) implements Read {}
  }

  /// @return the demo shop
  static Settings demo() {
    return new SettingsFile(new Properties()).settings(true);
  }

  /// @param file may be missing
  static Read read(Path file) {
    if (!Files.exists(file)) {
      return new Read.Good(demo());
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      return new Read.Bad(List.of(file + " cannot be read: " + e.getMessage()));
    }
    SettingsFile read = new SettingsFile(values);
    Settings settings = read.settings(false);
    read.nameUnknown();
    return read.problems.isEmpty()
        ? new Read.Good(settings)
        : new Read.Bad(List.copyOf(read.problems));
  }

  private Settings settings(boolean demo) {
    Optional<Settings.Gateway> gateway = demo ? Optional.empty() : Optional.of(gateway());
    return new Settings(
        shop(demo, demo || gateway.filter(SettingsFile::isSandbox).isPresent()),
        check("till.id", "K1", id -> id.matches("[A-Za-z0-9]{1,8}"), "1 to 8 letters and digits"),
        gateway,
        choice("gateway.method", Order.Method.class, Order.Method.QRIS),
        Duration.ofMinutes(number("qr.minutes", 15, 1, 60)),
        demo ? OfflineKeys.demo() : offline(gateway),
        demo ? ReturnKeys.DEMO : ReturnKeys.read(values, problems::add),
        demo ? ShiftKeys.demo() : ShiftKeys.read(values, problems::add),
        SupportKeys.read(values, problems::add),
        demo ? DEMO_DEVICES : devices(),
        labels(),
        path("catalog.file"),
        new Settings.KeptBackups(path("backup.folder"), number("backup.keep", 14, 1, 1_000)),
        number("sound.volume", 70, 0, 100),
        language(),
        check("screen.dark", "false", YES_OR_NO::contains, "true or false").equals("true"),
        demo ? StaffSetup.DEMO : staff());
  }

  private StaffSetup staff() {
    int minutes = number("lock.minutes", LOCK_MINUTES, 0, 480);
    String from = text("approval.totp.from", Long.toString(CODES_FROM));
    Optional<Money> codesFrom = Optional.empty();
    if (from.matches("[0-9]{1,12}")) {
      codesFrom = Optional.of(Money.of(Long.parseLong(from)));
    } else if (!from.equals("off")) {
      problems.add("approval.totp.from: whole rupiah or off expected, found " + from);
    }
    return new StaffSetup(
        Optional.empty(),
        Optional.empty(),
        minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
        codesFrom);
  }

  private OfflineSettings offline(Optional<Settings.Gateway> gateway) {
    boolean real = gateway.filter(there -> REAL_GATEWAY.equals(there.url().getHost())).isPresent();
    return OfflineKeys.read(values, text("shop.nmid", ""), real, problems::add);
  }

  /// Addresses are read here, so that a slip is told at the start and not at the first sale.
  private Choices devices() {
    String paper = check("printer.paper", "80", PAPERS::contains, "58 or 80");
    Choices devices = DeviceFile.choices(values, problems::add);
    for (Role role : devices.byRole().keySet()) {
      String address = devices.byRole().get(role).address();
      String name = DeviceFile.name(role) + ".address";
      if (address.startsWith("sim:")) {
        problems.add(name + ": a simulated device is for the demo only");
      } else {
        Devices.problem(role, address).ifPresent(problem -> problems.add(name + ": " + problem));
      }
    }
    return devices
        .of(Role.PRINTER)
        .filter(printer -> printer.model().isEmpty() && paper.equals("58"))
        .map(
            printer ->
                devices.with(
                    Role.PRINTER,
                    new Choices.Choice(printer.address(), Devices.PAPER_58, printer.options())))
        .orElse(devices);
  }

  private List<String> labels() {
    List<String> labels =
        Stream.of(text("scanner.labels", "").split(";", -1))
            .map(String::strip)
            .filter(Predicate.not(String::isEmpty))
            .toList();
    for (String label : labels) {
      ScanMeanings.problem(label)
          .ifPresent(problem -> problems.add("scanner.labels: " + label + ": " + problem));
    }
    return labels;
  }

  private Optional<Path> path(String name) {
    String text = text(name, "");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      problems.add(name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /// With a key of the sandbox no money moves: every screen and receipt says so, and what is sold
  /// is kept apart from a shop's ledger.
  private static boolean isSandbox(Settings.Gateway gateway) {
    return ServerKey.of(gateway.serverKey()).filter(ServerKey::isSandbox).isPresent();
  }

  /// @param pretended whether no money moves
  private Shop shop(boolean demo, boolean pretended) {
    return new Shop(
        demo ? "Toko Melati" : needed("shop.name"),
        List.of(text("shop.address", demo ? "Jl. Melati No. 12, Bandung" : "").split("\\|")),
        text("shop.npwp", demo ? "01.234.567.8-901.000" : ""),
        text("shop.nmid", demo ? "AID000000000019" : ""),
        text("till.name", "Kasir 1"),
        zone(),
        new Tax(text("tax.name", "PPN"), number("tax.percent", 11, 0, 100)),
        pretended);
  }

  private Settings.Gateway gateway() {
    URI url = URI.create("https://api.sandbox.midtrans.com");
    try {
      url = URI.create(text("gateway.url", url.toString()));
    } catch (IllegalArgumentException e) {
      problems.add("gateway.url: " + e.getMessage());
    }
    return new Settings.Gateway(
        url,
        needed("gateway.server-key"),
        Duration.ofSeconds(number("gateway.connect-seconds", 5, 1, 60)),
        Duration.ofSeconds(number("gateway.answer-seconds", 15, 1, 120)));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(text("shop.zone", "Asia/Jakarta"));
    } catch (DateTimeException e) {
      problems.add("shop.zone: " + e.getMessage());
      return ZoneId.of("Asia/Jakarta");
    }
  }

  private Language language() {
    String tag = text("screen.language", Language.INDONESIAN.tag());
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    problems.add("screen.language: id, en or zh expected, found " + tag);
    return Language.INDONESIAN;
  }

  private String text(String name, String usual) {
    return values.getProperty(name, usual).strip();
  }

  private String needed(String name) {
    String text = text(name, "");
    if (text.isEmpty()) {
      problems.add(name + ": has to be set");
    }
    return text;
  }

  private String check(String name, String usual, Predicate<String> fits, String expected) {
    String text = text(name, usual);
    if (!fits.test(text)) {
      problems.add(name + ": " + expected + " expected, found " + text);
      return usual;
    }
    return text;
  }

  private int number(String name, int usual, int least, int most) {
    String text = text(name, Integer.toString(usual));
    if (text.matches("[0-9]{1,6}")
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    problems.add(name + ": a number from " + least + " to " + most + " expected, found " + text);
    return usual;
  }

  private <E extends Enum<E>> E choice(String name, Class<E> kind, E usual) {
    String text = text(name, usual.name());
    for (E each : kind.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
    }
    problems.add(
        name + ": one of " + List.of(kind.getEnumConstants()) + " expected, found " + text);
    return usual;
  }

  private void nameUnknown() {
    Set<String> unknown = new TreeSet<>(values.stringPropertyNames());
    unknown.removeAll(KNOWN);
    unknown.removeAll(OfflineKeys.KNOWN);
    unknown.removeAll(ReturnKeys.KNOWN);
    unknown.removeAll(ShiftKeys.KNOWN);
    unknown.removeAll(SupportKeys.KNOWN);
    Stream.of(Role.values())
        .flatMap(role -> DeviceOption.of(role).stream())
        .map(DeviceFile::name)
        .forEach(unknown::remove);
    unknown.forEach(name -> problems.add(name + ": no such setting"));
  }
}
