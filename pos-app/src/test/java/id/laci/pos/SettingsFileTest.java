package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.Role;
import id.laci.pos.device.Choices;
import id.laci.pos.device.Devices;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.till.Language;
import id.laci.pos.till.StaffSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a shop owner writes, and what is said about it.
final class SettingsFileTest {
  private static final String LEAST =
      """
      shop.name=Warung Bu Sri
      gateway.server-key=Mid-server-secret
      """;

  @TempDir Path folder;

  private SettingsFile.Read read(String text) throws IOException {
    Path file = folder.resolve("laci.properties");
    Files.writeString(file, text);
    return SettingsFile.read(file);
  }

  private Settings good(String text) throws IOException {
    SettingsFile.Read read = read(text);
    return assertInstanceOf(SettingsFile.Read.Good.class, read, read::toString).settings();
  }

  private List<String> bad(String text) throws IOException {
    return assertInstanceOf(SettingsFile.Read.Bad.class, read(text)).problems();
  }

  @Test
  void shiftsAreKeptAsUsualUntilTheShopSaysOtherwise() throws IOException {
    assertEquals(ShiftSettings.USUAL, good(LEAST).shifts());
    assertEquals(
        new ShiftSettings(
            Money.of(25_000),
            LocalTime.of(3, 0),
            true,
            true,
            Money.ZERO,
            true,
            true,
            Optional.of(Money.of(200_000))),
        good(LEAST
                + """
                shift.difference.max=25000
                shift.day.ends=03:00
                shift.open-payments=block
                shift.hand-over.count=true
                shift.cash-out.free=0
                shift.no-sale.free=true
                shift.expected.shown=true
                shift.opens-with=200000
                """)
            .shifts());
  }

  @Test
  void everythingWrongAboutShiftsIsNamed() throws IOException {
    List<String> problems =
        bad(
            LEAST
                + """
                shift.difference.max=Rp 5.000
                shift.day.ends=25:00
                shift.open-payments=maybe
                shift.no-sale.free=yes
                """);
    assertEquals(4, problems.size(), problems.toString());
    assertTrue(
        problems.contains(
            "shift.day.ends: a time from 00:00 to 12:00 such as 03:00 expected, found 25:00"),
        problems.toString());
  }

  @Test
  void theDemosFirstShiftOpensByItself() {
    assertEquals(Optional.of(Money.of(300_000)), SettingsFile.demo().shifts().opensWith());
  }

  @Test
  void withoutAFileTheTillIsTheDemoShop() {
    Settings settings =
        assertInstanceOf(
                SettingsFile.Read.Good.class, SettingsFile.read(folder.resolve("none.properties")))
            .settings();
    assertTrue(settings.shop().demo());
    assertEquals(Optional.empty(), settings.gateway());
    assertEquals(
        Optional.of("sim:printer"),
        settings.devices().of(Role.PRINTER).map(Choices.Choice::address));
  }

  @Test
  void aShopsPeopleAreInTheJournalAndTheDemosAreGiven() throws IOException {
    StaffSetup usual = good(LEAST).staff();
    assertEquals(Optional.empty(), usual.given());
    assertEquals(Optional.of(Duration.ofMinutes(5)), usual.lockAfter());
    assertEquals(Optional.of(Money.of(500_000)), usual.codesFrom());
    StaffSetup other = good(LEAST + "lock.minutes=0\napproval.totp.from=off\n").staff();
    assertEquals(Optional.empty(), other.lockAfter());
    assertEquals(Optional.empty(), other.codesFrom());
    assertEquals(
        List.of(
            "lock.minutes: a number from 0 to 480 expected, found -1",
            "approval.totp.from: whole rupiah or off expected, found 5,000"),
        bad(LEAST + "lock.minutes=-1\napproval.totp.from=5,000\n"));
    assertEquals(
        StaffSetup.DEMO,
        assertInstanceOf(
                SettingsFile.Read.Good.class, SettingsFile.read(folder.resolve("none.properties")))
            .settings()
            .staff());
    assertEquals(
        Optional.empty(),
        good(LEAST.replace("=Mid", "=SB-Mid")).staff().given(),
        "nobody sells under a borrowed name, though no money moves");
  }

  @Test
  void withAKeyOfTheSandboxEverythingSaysDemoAndIsKeptApart() throws IOException {
    Settings settings = good(LEAST.replace("=Mid", "=SB-Mid"));
    assertTrue(settings.shop().demo());
    assertEquals("Warung Bu Sri", settings.shop().name());
    assertTrue(settings.gateway().isPresent());
  }

  @Test
  void aNameAndAKeyAreEnough() throws IOException {
    Settings settings = good(LEAST);
    assertFalse(settings.shop().demo());
    assertEquals("Warung Bu Sri", settings.shop().name());
    assertEquals(ZoneId.of("Asia/Jakarta"), settings.shop().zone());
    assertEquals(Order.Method.QRIS, settings.method());
    assertEquals(Duration.ofMinutes(15), settings.lifetime());
    assertEquals(Choices.NONE, settings.devices());
    assertEquals(Language.INDONESIAN, settings.language());
    assertEquals(
        "https://api.sandbox.midtrans.com", settings.gateway().orElseThrow().url().toString());
  }

  @Test
  void everythingCanBeSet() throws IOException {
    Settings settings =
        good(
            LEAST
                + """
                shop.address=Jl. Kenanga 3|Yogyakarta
                shop.zone=Asia/Makassar
                till.id=K2
                gateway.url=https://api.midtrans.com
                gateway.method=gopay
                gateway.connect-seconds=3
                gateway.answer-seconds=9
                qr.minutes=5
                printer.address=tcp://192.168.1.9:9100
                printer.paper=58
                scanner.address=serial:/dev/ttyACM0?baud=115200
                scanner.labels=21PPPPPVVVVVC price/2; 28PPPPPVVVVVC weight/3
                cardreader.address=serial:/dev/ttyUSB1
                display.address=serial:/dev/ttyUSB2
                display.model=CD5220
                drawer.address=printer
                screen.language=zh
                screen.dark=true
                """);
    assertEquals(List.of("Jl. Kenanga 3", "Yogyakarta"), settings.shop().address());
    assertEquals(ZoneId.of("Asia/Makassar"), settings.shop().zone());
    assertEquals("K2", settings.tillId());
    assertEquals(Order.Method.GOPAY, settings.method());
    assertEquals(Duration.ofSeconds(9), settings.gateway().orElseThrow().answer());
    assertEquals(Duration.ofMinutes(5), settings.lifetime());
    assertEquals(
        Optional.of(new Choices.Choice("tcp://192.168.1.9:9100", Devices.PAPER_58)),
        settings.devices().of(Role.PRINTER));
    assertEquals(
        Optional.of(new Choices.Choice("serial:/dev/ttyUSB2", "CD5220")),
        settings.devices().of(Role.DISPLAY));
    assertEquals(Set.of(Role.values()), settings.devices().byRole().keySet());
    assertEquals(2, settings.labels().size());
    assertEquals(Language.CHINESE, settings.language());
    assertTrue(settings.dark());
  }

  @Test
  void howADeviceIsSetIsReadAndASlipIsTold() throws IOException {
    String printer = LEAST + "printer.address=tcp://192.168.1.9:9100\nprinter.drawer-pin=5\n";
    DeviceOptions options =
        good(printer + "printer.paper=58\n").devices().of(Role.PRINTER).orElseThrow().options();
    assertEquals("5", options.of(DeviceOption.DRAWER_PIN));
    assertEquals(
        List.of("printer.buzzer: must be one of none, epson, other"),
        bad(printer + "printer.buzzer=loud\n"));
  }

  /// The published static code of a taxi company; never to be paid.
  private static final String STICKER =
      "00020101021126610014COM.GO-JEK.WWW01189360091430438058080210G7238689620303UMI51440014"
          + "ID.CO.QRIS.WWW0215ID10190847190020303UMI5204581253033605802ID5909Bluebird36015"
          + "Bandung deket r61054025762090705PT20063044CAF";

  private static final String OFFLINE =
      "offline.qris="
          + STICKER
          + """

          offline.enabled=true
          offline.limit.payment=150000
          offline.limit.total=900000
          offline.limit.hour=400000
          offline.limit.hour-count=6
          offline.limit.age=12
          """;

  @Test
  void theStickerIsOffUntilSomebodySwitchesItOnWithLimits() throws IOException {
    assertEquals(OfflineSettings.OFF, good(LEAST).offline());
    OfflineSettings offline = good(LEAST + OFFLINE).offline();
    assertTrue(offline.enabled());
    assertEquals("ID1019084719002", offline.merchant().orElseThrow().nmid());
    assertEquals(
        new ClaimLimits(
            Money.of(150_000), Money.of(900_000), Money.of(400_000), 6, Duration.ofHours(12)),
        offline.limits());
    assertEquals(
        List.of(
            "offline.qris: has to be set when offline.enabled is true",
            "offline.limit.payment: has to be set; there is no usual limit",
            "offline.limit.total: has to be set; there is no usual limit",
            "offline.limit.hour: has to be set; there is no usual limit",
            "offline.limit.hour-count: has to be set; there is no usual limit",
            "offline.limit.age: has to be set; there is no usual limit"),
        bad(LEAST + "offline.enabled=true\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "shop.nmid, ID0000000000000, offline.qris",
    "offline.qris, 000201, offline.qris",
    "offline.enabled, ya, offline.enabled",
    "offline.limit.payment, 10000001, offline.limit.payment",
    "offline.limit.payment, 150.000, offline.limit.payment",
    "offline.limit.payment, 400001, offline.limit.payment",
    "offline.limit.total, 149999, offline.limit.payment",
    "offline.limit.total, -1, offline.limit.total",
    "offline.limit.hour, 9999999999, offline.limit.hour",
    "offline.limit.hour-count, 10000, offline.limit.hour-count",
    "offline.limit.age, 721, offline.limit.age",
    "offline.limit.day, 1, offline.limit.day"
  })
  void aSlipInTheStickersSettingsIsNamed(String name, String value, String named)
      throws IOException {
    List<String> problems = bad(LEAST + OFFLINE + name + "=" + value + "\n");
    assertTrue(problems.getFirst().startsWith(named + ":"), problems::toString);
  }

  @Test
  void aSandboxStickerIsAMistakeWhereMoneyMoves() throws IOException {
    String sandbox =
        LEAST
            + OFFLINE.replace(
                STICKER,
                "00020101021126620014COM.GO-JEK.WWW011993600914300000001980210G0000000190303UMI"
                    + "51440014ID.CO.QRIS.WWW0215AID0000000000190303UMI5204541153033605802ID5911"
                    + "Toko Melati6007BANDUNG61054028463049981");
    assertTrue(good(sandbox).offline().merchant().orElseThrow().isSandbox());
    assertEquals(
        List.of("offline.qris: belongs to a sandbox; no money can go there"),
        bad(sandbox + "gateway.url=https://api.midtrans.com\n"));
  }

  @Test
  void theDemosStickerIsTheDemoShopsOwn() {
    Settings demo = SettingsFile.demo();
    assertTrue(demo.offline().enabled());
    assertEquals(demo.shop().nmid(), demo.offline().merchant().orElseThrow().nmid());
    assertEquals(demo.shop().name(), demo.offline().merchant().orElseThrow().name());
  }

  @Test
  void theKeyIsNeverPartOfAText() throws IOException {
    assertFalse(good(LEAST).toString().contains("secret"));
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() throws IOException {
    List<String> problems = bad("");
    assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("shop.name:")));
    assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("gateway.server-key:")));
  }

  @ParameterizedTest
  @CsvSource({
    "till.id, K 1",
    "till.id, TOOLONGID",
    "shop.zone, Asia/Nowhere",
    "gateway.url, 'http://a b'",
    "gateway.method, CASH",
    "gateway.answer-seconds, 0",
    "gateway.answer-seconds, 121",
    "qr.minutes, 0",
    "qr.minutes, 61",
    "qr.minutes, 1.5",
    "qr.minutes, 99999999999",
    "tax.percent, -1",
    "printer.address, sim:printer",
    "printer.address, tcp:",
    "printer.address, sim:scanner",
    "scanner.address, file:relative",
    "display.address, rubbish",
    "scanner.labels, 21PPPPP",
    "printer.paper, 57",
    "printer.paper, 70",
    "screen.language, de",
    "screen.dark, maybe",
    "shop.nmae, x"
  })
  void whatIsWrongIsNamedAndNeverReplaced(String name, String value) throws IOException {
    List<String> problems = bad(LEAST + name + "=" + value + "\n");
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.getFirst().startsWith(name + ":"), problems::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.name=\\u12", "catalog.file=\0"})
  void aFileThatIsNoSettingsFileIsBadAndNoException(String text) throws IOException {
    assertFalse(bad(LEAST + text).isEmpty());
  }

  @Test
  void aFileInAnotherEncodingIsBadAndNoException() throws IOException {
    Path file = folder.resolve("latin.properties");
    Files.write(file, new byte[] {'a', '=', (byte) 0xE9, '\n'});
    assertInstanceOf(SettingsFile.Read.Bad.class, SettingsFile.read(file));
  }
}
