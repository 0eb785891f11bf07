package id.laci.pos.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the gateway is and how it is spoken to. Settings that break a rule cannot exist: read what
/// people typed with [#read], which tells every problem at once.
///
/// @param base the gateway's address, `/v2/…` is put behind it; https unless it is this computer
/// @param key the merchant's secret
/// @param connectTimeout how long making a connection may take
/// @param requestTimeout how long a whole call may take, from connecting to the answer's last byte
/// @param notification where the gateway shall send notifications of our orders instead of to the
///   addresses on its dashboard, if anywhere
/// @param acquirer whose QRIS codes are asked for
public record GatewaySettings(
    URI base,
    ServerKey key,
    Duration connectTimeout,
    Duration requestTimeout,
    Optional<URI> notification,
    Acquirer acquirer) {
  private static final Duration TIMEOUT_MAX = Duration.ofMinutes(2);

  public GatewaySettings {
    List<SettingsProblem> problems = new ArrayList<>();
    checkBase(base, problems);
    checkTimeouts(connectTimeout, requestTimeout, problems);
    notification.ifPresent(uri -> checkNotification(uri, problems));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
  }

  /// What came of reading settings.
  public sealed interface Reading {
    /// They keep every rule.
    record Good(GatewaySettings settings) implements Reading {}

    /// They break these rules, each told once.
    record Bad(List<SettingsProblem> problems) implements Reading {}
  }

  /// Reads settings as people write them.
  ///
  /// @param notification an empty text means none
  public static Reading read(
      String base,
      String key,
      Duration connectTimeout,
      Duration requestTimeout,
      String notification,
      Acquirer acquirer) {
    List<SettingsProblem> problems = new ArrayList<>();
    Optional<URI> baseUri = Addresses.web(base);
    baseUri.ifPresentOrElse(
        uri -> checkBase(uri, problems), () -> problems.add(SettingsProblem.BASE_NOT_AN_ADDRESS));
    Optional<ServerKey> serverKey = ServerKey.of(key);
    if (serverKey.isEmpty()) {
      problems.add(SettingsProblem.KEY_MISSING);
    }
    checkTimeouts(connectTimeout, requestTimeout, problems);
    Optional<URI> notificationUri = Addresses.web(notification);
    if (!notification.isBlank()) {
      notificationUri.ifPresentOrElse(
          uri -> checkNotification(uri, problems),
          () -> problems.add(SettingsProblem.NOTIFICATION_NOT_AN_ADDRESS));
    }
    if (!problems.isEmpty()) {
      return new Reading.Bad(List.copyOf(problems));
    }
    return new Reading.Good(
        new GatewaySettings(
            baseUri.orElseThrow(),
            serverKey.orElseThrow(),
            connectTimeout,
            requestTimeout,
            notificationUri,
            acquirer));
  }

  /// @return the address of a call
  /// @param path begins with a slash
  URI at(String path) {
    String front = base.toString();
    return URI.create(
        (front.endsWith("/") ? front.substring(0, front.length() - 1) : front) + path);
  }

  private static void checkBase(URI base, List<SettingsProblem> problems) {
    if (!Addresses.isWeb(base) || base.getRawQuery() != null) {
      problems.add(SettingsProblem.BASE_NOT_AN_ADDRESS);
    } else if (!Addresses.isTls(base) && !Addresses.isLoopback(base)) {
      problems.add(SettingsProblem.BASE_WITHOUT_TLS);
    }
  }

  private static void checkTimeouts(
      Duration connect, Duration request, List<SettingsProblem> problems) {
    if (!isUsable(connect)) {
      problems.add(SettingsProblem.CONNECT_TIMEOUT_OUT_OF_RANGE);
    }
    if (!isUsable(request)) {
      problems.add(SettingsProblem.REQUEST_TIMEOUT_OUT_OF_RANGE);
    }
  }

  private static boolean isUsable(Duration timeout) {
    return timeout.isPositive() && timeout.compareTo(TIMEOUT_MAX) <= 0;
  }

  /// The header takes a list separated by commas, so a comma would make two addresses of one.
  private static void checkNotification(URI uri, List<SettingsProblem> problems) {
    if (!Addresses.isWeb(uri) || uri.toString().contains(",") || !isAscii(uri.toString())) {
      problems.add(SettingsProblem.NOTIFICATION_NOT_AN_ADDRESS);
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
