package id.laci.pos.sandbox;

import id.laci.pos.qris.Criteria;
import id.laci.pos.qris.MerchantPan;
import id.laci.pos.qris.QrisAccount;
import id.laci.pos.qris.QrisMerchant;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/// What a sandbox is started with.
///
/// @param port port on the loopback address; 0 takes a free one
/// @param serverKey the only key that is let in
/// @param clock the sandbox's own time
/// @param random where ids and the shift of retries come from
/// @param merchant who is named in its codes
/// @param notificationUrls where every notification goes unless a charge overrides it
/// @param retryAfter waits between the tries of a notification
public record SandboxOptions(
    int port,
    String serverKey,
    InstantSource clock,
    RandomGenerator random,
    QrisMerchant merchant,
    List<URI> notificationUrls,
    List<Duration> retryAfter) {

  /// The key of a sandbox that nobody gave one.
  public static final String DEMO_KEY = "SB-Mid-server-laci-demo";

  /// A shop that does not exist: its numbers belong to nobody.
  public static final QrisMerchant TOKO_MELATI =
      new QrisMerchant(
          new QrisAccount(
              "COM.GO-JEK.WWW",
              new MerchantPan("9360091430000000198"),
              "G000000019",
              "AID000000000019",
              Criteria.UMI),
          "5411",
          "Toko Melati",
          "BANDUNG",
          "40284");

  /// About 2, 10 and 30 minutes, 1.5 and 3.5 hours, as documented for notifications.
  public static final List<Duration> RETRY_AFTER =
      List.of(
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofMinutes(90),
          Duration.ofMinutes(210));

  /// Keeps its own copies of the lists.
  public SandboxOptions {
    notificationUrls = List.copyOf(notificationUrls);
    retryAfter = List.copyOf(retryAfter);
  }

  /// @return the usual sandbox: Toko Melati, no notification address, documented retries
  public static SandboxOptions of(
      int port, String serverKey, InstantSource clock, RandomGenerator random) {
    return new SandboxOptions(port, serverKey, clock, random, TOKO_MELATI, List.of(), RETRY_AFTER);
  }

  /// @return the same with these addresses for notifications
  public SandboxOptions withNotificationUrls(List<URI> urls) {
    return new SandboxOptions(port, serverKey, clock, random, merchant, urls, retryAfter);
  }

  /// @return the same with these waits between tries
  public SandboxOptions withRetryAfter(List<Duration> waits) {
    return new SandboxOptions(port, serverKey, clock, random, merchant, notificationUrls, waits);
  }

  /// @return the port and the merchant; never the key
  @Override
  public String toString() {
    return "SandboxOptions[port " + port + ", " + merchant.name() + "]";
  }
}
