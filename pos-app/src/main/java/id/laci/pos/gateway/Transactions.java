package id.laci.pos.gateway;

import java.util.Optional;
import java.util.regex.Pattern;

/// What every transaction of the gateway carries, whatever became of it.
final class Transactions {
  /// A UUID by the documentation; anything short and plain is accepted as a name.
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

  private Transactions() {}

  static Optional<String> id(Fields fields) {
    return fields.text("transaction_id").filter(id -> ID.matcher(id).matches());
  }

  /// The currency may be left out, but it may not be another.
  static boolean isRupiah(Fields fields) {
    return !fields.has("currency")
        || fields.text("currency").filter("IDR"::equalsIgnoreCase).isPresent();
  }

  /// `status_code` is a string of three digits; a JSON number is not what is promised.
  static Optional<Integer> code(Fields fields) {
    return fields
        .text("status_code")
        .filter(code -> code.length() == 3 && code.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(Integer::valueOf);
  }
}
