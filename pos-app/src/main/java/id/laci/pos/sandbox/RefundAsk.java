package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import id.laci.pos.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a refund call asks for.
///
/// @param key the merchant's key, when there is one
/// @param amount when there is one; otherwise all that is left
/// @param reason may be empty
record RefundAsk(Optional<String> key, Optional<Money> amount, String reason) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,255}");
  private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,8})(\\.00?)?");
  private static final int REASON_MAX = 255;

  /// What came of reading.
  sealed interface Verdict {
    /// It can be looked at.
    record Good(RefundAsk ask) implements Verdict {}

    /// It cannot.
    record Bad(Problem problem) implements Verdict {}
  }

  static Verdict read(Body body) {
    return switch (body) {
      case Body.Malformed _ -> new Verdict.Bad(Problem.MALFORMED);
      case Body.Nothing _ ->
          new Verdict.Good(new RefundAsk(Optional.empty(), Optional.empty(), ""));
      case Body.Members members -> read(members.json());
    };
  }

  private static Verdict read(JsonObject json) {
    List<String> wrong = new ArrayList<>();
    Optional<String> key = Optional.empty();
    if (json.get("refund_key") instanceof String text && KEY.matcher(text).matches()) {
      key = Optional.of(text);
    } else if (json.get("refund_key") != null) {
      wrong.add("refund_key may hold letters, digits and - _ only");
    }
    Optional<Money> amount = amount(json.get("amount"));
    if (json.get("amount") != null && amount.isEmpty()) {
      wrong.add("amount must be a whole number greater than or equal to 1");
    }
    String reason = json.get("reason") instanceof String text ? text : "";
    if (reason.length() > REASON_MAX) {
      wrong.add("reason must not be longer than 255 characters");
    }
    return wrong.isEmpty()
        ? new Verdict.Good(new RefundAsk(key, amount, reason))
        : new Verdict.Bad(Problem.invalid(wrong));
  }

  /// A number, or, as one official client sends it, a string of digits.
  private static Optional<Money> amount(@Nullable Object value) {
    Optional<Long> number =
        value instanceof String text
            ? Optional.of(AMOUNT.matcher(text))
                .filter(match -> match.matches())
                .map(match -> Long.parseLong(match.group(1)))
            : ChargeRequest.whole(value);
    return number.filter(rupiah -> rupiah >= 1).map(Money::of);
  }
}
