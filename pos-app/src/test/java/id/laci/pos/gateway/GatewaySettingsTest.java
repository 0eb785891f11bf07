package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static GatewaySettings.Reading read(String base, String key, String notification) {
    return GatewaySettings.read(base, key, SECOND, SECOND, notification, Acquirer.GOPAY);
  }

  private static List<SettingsProblem> problems(GatewaySettings.Reading reading) {
    return assertInstanceOf(GatewaySettings.Reading.Bad.class, reading).problems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.midtrans.com",
        "HTTPS://api.sandbox.midtrans.com",
        "https://192.0.2.7:8443/midtrans",
        "http://127.0.0.1:8080",
        "http://127.9.8.7",
        "http://[::1]:9000",
        "http://[0:0:0:0:0:0:0:1]",
        "http://localhost:1",
        "http://LOCALHOST"
      })
  void takesTlsAnywhereAndPlainHttpOnThisComputer(String base) {
    assertInstanceOf(GatewaySettings.Reading.Good.class, read(base, "k", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.midtrans.com",
        "http://192.168.1.10",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://128.0.0.1",
        "http://[::2]",
        "http://0.0.0.0"
      })
  void refusesPlainHttpToOtherComputers(String base) {
    assertEquals(List.of(SettingsProblem.BASE_WITHOUT_TLS), problems(read(base, "k", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "api.midtrans.com",
        "ftp://127.0.0.1",
        "https://",
        "https:///v2",
        "https://me:secret@api.midtrans.com",
        "https://api.midtrans.com?x=1",
        "https://api.midtrans.com#top",
        "https://api.midtrans.com:0",
        "https://api.midtrans.com:65536",
        "https://api midtrans com",
        "mailto:a@b.c"
      })
  void refusesWhatIsNoAddress(String base) {
    assertEquals(List.of(SettingsProblem.BASE_NOT_AN_ADDRESS), problems(read(base, "k", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/x,https://b.example/y",
        "not an address",
        "ftp://a.example",
        "https://a.example/#x",
        "https://a.example/caf\u00e9"
      })
  void refusesANotificationAddressThatIsNotOne(String notification) {
    assertEquals(
        List.of(SettingsProblem.NOTIFICATION_NOT_AN_ADDRESS),
        problems(read("https://api.midtrans.com", "k", notification)));
  }

  @Test
  void tellsEveryProblemAtOnceAndInWords() {
    var reading =
        GatewaySettings.read(
            "http://example.com",
            " ",
            Duration.ZERO,
            Duration.ofMinutes(3),
            "nonsense",
            Acquirer.GOPAY);
    List<SettingsProblem> problems = problems(reading);
    assertEquals(
        List.of(
            SettingsProblem.BASE_WITHOUT_TLS,
            SettingsProblem.KEY_MISSING,
            SettingsProblem.CONNECT_TIMEOUT_OUT_OF_RANGE,
            SettingsProblem.REQUEST_TIMEOUT_OUT_OF_RANGE,
            SettingsProblem.NOTIFICATION_NOT_AN_ADDRESS),
        problems);
    problems.forEach(problem -> assertTrue(problem.words().endsWith("."), problem.words()));
  }

  @Test
  void timeoutsReachTwoMinutesAndNoFurther() {
    Duration most = Duration.ofMinutes(2);
    assertInstanceOf(
        GatewaySettings.Reading.Good.class,
        GatewaySettings.read("https://a.example", "k", most, most, "", Acquirer.GOPAY));
    assertEquals(
        List.of(SettingsProblem.REQUEST_TIMEOUT_OUT_OF_RANGE),
        problems(
            GatewaySettings.read(
                "https://a.example", "k", most, most.plusNanos(1), "", Acquirer.GOPAY)));
  }

  @Test
  void settingsThatBreakARuleCannotExist() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new GatewaySettings(
                URI.create("http://example.com"),
                Bodies.key(),
                SECOND,
                SECOND,
                Optional.empty(),
                Acquirer.GOPAY));
  }

  @Test
  void aSlashBehindTheBaseMakesNoDifference() {
    for (String base : List.of("https://a.example/x", "https://a.example/x/")) {
      var good = assertInstanceOf(GatewaySettings.Reading.Good.class, read(base, "k", ""));
      assertEquals(URI.create("https://a.example/x/v2/charge"), good.settings().at("/v2/charge"));
    }
  }

  @Test
  void theKeyIsMaskedInEveryTextForm() {
    var good =
        assertInstanceOf(
            GatewaySettings.Reading.Good.class, read("https://a.example", Bodies.KEY, ""));
    for (Object thing : List.of(good, good.settings(), good.settings().key())) {
      assertFalse(thing.toString().contains("abc"), thing.toString());
      assertTrue(thing.toString().contains("masked"), thing.toString());
    }
    assertFalse(new Signature(Bodies.key()).toString().contains("abc"));
  }

  @Test
  void theKeyMakesTheAuthorizationOfTheDocumentation() {
    assertEquals("Basic U0ItTWlkLXNlcnZlci1hYmM6", Bodies.key().basic());
    assertEquals(
        "Basic U0ItTWlkLXNlcnZlci1hYmM6",
        ServerKey.of(" SB-Mid-server-abc\n").orElseThrow().basic());
  }

  @Test
  void theKeyTellsTheSandboxFromProduction() {
    assertTrue(Bodies.key().isSandbox());
    assertFalse(ServerKey.of("Mid-server-abc").orElseThrow().isSandbox());
  }
}
