package id.laci.pos.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// A row on its way into a table, with the checksum that tells later whether it is still what was
/// written. Values are texts and whole numbers only, so that they read back the same.
final class Row {
  static final String SUM = "CRC";

  private final Map<String, Object> values = new LinkedHashMap<>();

  Row with(String column, String value) {
    values.put(column, value);
    return this;
  }

  Row with(String column, long value) {
    values.put(column, value);
    return this;
  }

  Row with(String column, Optional<String> value) {
    return with(column, value.orElse(""));
  }

  Map<String, Object> values() {
    return values;
  }

  long sum() {
    return sum(values);
  }

  /// @return what the row says of money: its amount or its total, 0 when it says nothing
  long money() {
    return money(values);
  }

  static long money(Map<String, Object> values) {
    return money(values.get("AMOUNT")) + money(values.get("TOTAL"));
  }

  private static long money(@Nullable Object value) {
    return value instanceof Long rupiah ? rupiah : 0;
  }

  /// @param values by column, in any order, without the sum itself
  static long sum(Map<String, Object> values) {
    return sumInOrder(new TreeMap<>(values));
  }

  /// @param values by column, in the order of their names, without the sum itself
  static long sumInOrder(Map<String, Object> values) {
    StringBuilder text = new StringBuilder(200);
    values.forEach((column, value) -> text.append(column).append('=').append(value).append('\n'));
    CRC32C sum = new CRC32C();
    sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
