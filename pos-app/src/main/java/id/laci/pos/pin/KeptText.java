package id.laci.pos.pin;

import id.laci.pos.approval.Attempts;
import id.laci.pos.staff.StaffId;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pcollections.TreePMap;

/// What is kept as the lines of a file, the last of which checks the others: a file that was cut or
/// written into is told from a whole one.
final class KeptText {
  private static final String HEAD =
      "# Who may sign in at this till, hashed. Not for editing: see docs/manual.md\n";
  private static final String CHECK = "check=";
  private static final String VERSION = "1";
  private static final Pattern HOLDER =
      Pattern.compile("staff\\.([A-Z0-9]{1,16})\\.(pin|badge|phone|step|codes|recovery)");
  private static final int SALT_BYTES_LEAST = 8;

  private KeptText() {}

  static String write(Kept kept) {
    Map<String, String> values = new TreeMap<>();
    values.put("version", VERSION);
    values.put("salt", kept.salt());
    values.put("key", kept.key());
    values.put("wrong", Integer.toString(kept.attempts().wrong()));
    values.put("last", kept.attempts().last().toString());
    values.put("over", Boolean.toString(kept.startsOver()));
    kept.holders().forEach((who, holder) -> write(values, "staff." + who + ".", holder));
    StringBuilder text = new StringBuilder(HEAD);
    values.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text + CHECK + hash(text.toString()) + '\n';
  }

  private static void write(Map<String, String> values, String at, Holder holder) {
    holder.pin().ifPresent(pin -> values.put(at + "pin", pin.text()));
    holder.badge().ifPresent(badge -> values.put(at + "badge", badge));
    holder.phone().ifPresent(phone -> values.put(at + "phone", phone));
    holder.recovery().ifPresent(recovery -> values.put(at + "recovery", recovery));
    if (holder.lastStep() > 0) {
      values.put(at + "step", Long.toString(holder.lastStep()));
    }
    if (!holder.codes().isEmpty()) {
      values.put(at + "codes", String.join(",", holder.codes()));
    }
  }

  /// @return what the text says; empty when it is not whole
  static Optional<Kept> read(String text) {
    int check = text.lastIndexOf(CHECK);
    if (check < 0 || !text.substring(check).equals(CHECK + hash(text.substring(0, check)) + '\n')) {
      return Optional.empty();
    }
    Properties values = new Properties();
    try {
      values.load(new StringReader(text.substring(0, check)));
      return values.getProperty("version", "").equals(VERSION)
          ? Optional.of(kept(values))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Kept kept(Properties values) {
    TreePMap<StaffId, Holder> holders = TreePMap.empty();
    for (String name : values.stringPropertyNames()) {
      Matcher found = HOLDER.matcher(name);
      if (found.matches()) {
        StaffId who = new StaffId(found.group(1));
        holders = holders.plus(who, holder(values, "staff." + who + "."));
      }
    }
    return new Kept(
        base64(needed(values, "salt"), SALT_BYTES_LEAST),
        base64(needed(values, "key"), SALT_BYTES_LEAST),
        new Attempts(
            Integer.parseInt(needed(values, "wrong")), Instant.parse(needed(values, "last"))),
        Boolean.parseBoolean(needed(values, "over")),
        holders);
  }

  private static Holder holder(Properties values, String at) {
    Optional<String> pin = Optional.ofNullable(values.getProperty(at + "pin"));
    return new Holder(
        pin.map(text -> PinHash.parse(text).orElseThrow(IllegalArgumentException::new)),
        Optional.ofNullable(values.getProperty(at + "badge")),
        Optional.ofNullable(values.getProperty(at + "phone")).map(phone -> base64(phone, 1)),
        Long.parseLong(values.getProperty(at + "step", "0")),
        codes(values.getProperty(at + "codes", "")),
        Optional.ofNullable(values.getProperty(at + "recovery")));
  }

  private static List<String> codes(String text) {
    return Stream.of(text.split(",", -1)).filter(code -> !code.isEmpty()).toList();
  }

  private static String needed(Properties values, String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  private static String base64(String text, int least) {
    if (Base64.getDecoder().decode(text).length < least) {
      throw new IllegalArgumentException("too short");
    }
    return text;
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
