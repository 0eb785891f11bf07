package id.laci.pos;

import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.money.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;

/// Reads what the settings say of payments by the shop's own static code. There are no usual
/// limits: whoever switches it on says how much is trusted to screens that nobody can verify.
final class OfflineKeys {
  private static final String QRIS = "offline.qris";
  private static final String ENABLED = "offline.enabled";
  private static final String PAYMENT = "offline.limit.payment";
  private static final String TOTAL = "offline.limit.total";
  private static final String HOUR = "offline.limit.hour";
  private static final String HOUR_COUNT = "offline.limit.hour-count";
  private static final String AGE = "offline.limit.age";

  /// The limits, all of which have to be set when one is.
  private static final Set<String> LIMITS = Set.of(PAYMENT, TOTAL, HOUR, HOUR_COUNT, AGE);

  /// How the settings are called.
  static final Set<String> KNOWN = Set.of(QRIS, ENABLED, PAYMENT, TOTAL, HOUR, HOUR_COUNT, AGE);

  /// The sticker on the demo's counter; no money can go there.
  private static final String DEMO_STICKER =
      "00020101021126620014COM.GO-JEK.WWW011993600914300000001980210G0000000190303UMI"
          + "51440014ID.CO.QRIS.WWW0215AID0000000000190303UMI5204541153033605802ID5911Toko Melati"
          + "6007BANDUNG61054028463049981";

  private static final ClaimLimits DEMO_LIMITS =
      new ClaimLimits(
          Money.of(200_000), Money.of(1_000_000), Money.of(500_000), 10, Duration.ofHours(24));

  private final Properties values;
  private final Consumer<String> problems;

  private OfflineKeys(Properties values, Consumer<String> problems) {
    this.values = values;
    this.problems = problems;
  }

  /// @return on, with small limits, so that the whole way can be tried
  static OfflineSettings demo() {
    return switch (MerchantCode.read(DEMO_STICKER, Optional.empty())) {
      case MerchantCode.Result.Good(var code) ->
          new OfflineSettings(true, Optional.of(code), DEMO_LIMITS);
      case MerchantCode.Result.Bad(var why) ->
          throw new IllegalStateException("the demo's sticker: " + why.words());
    };
  }

  /// @param nmid the shop's; empty when it is not set
  /// @param real whether the gateway moves money, so that a sandbox's code is a mistake
  /// @param problems told of everything that is wrong, each naming its setting
  static OfflineSettings read(
      Properties values, String nmid, boolean real, Consumer<String> problems) {
    return new OfflineKeys(values, problems).read(nmid, real);
  }

  private OfflineSettings read(String nmid, boolean real) {
    boolean enabled = enabled();
    Optional<MerchantCode> code = merchant(nmid, real);
    if (enabled && text(QRIS).isEmpty()) {
      problems.accept(QRIS + ": has to be set when " + ENABLED + " is true");
    }
    boolean limited = enabled || LIMITS.stream().anyMatch(name -> !text(name).isEmpty());
    return new OfflineSettings(enabled, code, limited ? limits() : ClaimLimits.NONE);
  }

  private boolean enabled() {
    String text = text(ENABLED);
    if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
      problems.accept(ENABLED + ": true or false expected, found " + text);
    }
    return text.equals("true");
  }

  private Optional<MerchantCode> merchant(String nmid, boolean real) {
    String payload = text(QRIS);
    if (payload.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> expected = Optional.of(nmid).filter(text -> !text.isEmpty());
    return switch (MerchantCode.read(payload, expected)) {
      case MerchantCode.Result.Good(var code) -> {
        if (real && code.isSandbox()) {
          problems.accept(QRIS + ": " + new MerchantCode.Fault.Sandbox().words());
        }
        yield Optional.of(code);
      }
      case MerchantCode.Result.Bad(var why) -> {
        problems.accept(QRIS + ": " + why.words());
        yield Optional.empty();
      }
    };
  }

  private ClaimLimits limits() {
    ClaimLimits limits =
        new ClaimLimits(
            Money.of(number(PAYMENT, ClaimLimits.PAYMENT_MOST.rupiah())),
            Money.of(number(TOTAL, ClaimLimits.MOST.rupiah())),
            Money.of(number(HOUR, ClaimLimits.MOST.rupiah())),
            (int) number(HOUR_COUNT, ClaimLimits.COUNT_MOST),
            Duration.ofHours(number(AGE, ClaimLimits.HOURS_MOST)));
    limits
        .clash()
        .ifPresent(
            clash ->
                problems.accept(
                    PAYMENT
                        + ": is larger than "
                        + switch (clash) {
                          case PAYMENT_OVER_TOTAL -> TOTAL;
                          case PAYMENT_OVER_HOUR -> HOUR;
                        }));
    return limits;
  }

  /// @return 0 when it is wrong, which has been told and is never used
  private long number(String name, long most) {
    String text = text(name);
    if (text.isEmpty()) {
      problems.accept(name + ": has to be set; there is no usual limit");
      return 0;
    }
    if (text.matches("[0-9]{1,9}") && Long.parseLong(text) <= most) {
      return Long.parseLong(text);
    }
    problems.accept(name + ": a number from 0 to " + most + " expected, found " + text);
    return 0;
  }

  private String text(String name) {
    return values.getProperty(name, "").strip();
  }
}
