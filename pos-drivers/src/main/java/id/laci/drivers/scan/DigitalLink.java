package id.laci.drivers.scan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads GS1 Digital Links. The host may be anybody's: the link is an identifier and is never
/// opened.
final class DigitalLink {
  private DigitalLink() {}

  static Optional<Gs1.Reading> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
      return Optional.empty();
    }
    int path = text.indexOf('/', text.indexOf("//") + 2);
    if (path < 0) {
      return Optional.empty();
    }
    String rest = text.substring(path + 1).split("#", 2)[0];
    String[] parts = rest.split("\\?", 2);
    List<String> steps = List.of(parts[0].split("/", -1));
    int key = key(steps);
    return key < 0
        ? Optional.empty()
        : Optional.of(fields(steps.subList(key, steps.size()), parts.length > 1 ? parts[1] : ""));
  }

  /// Where the primary key stands: what lies before it is the host's business.
  private static int key(List<String> steps) {
    for (int i = 0; i + 1 < steps.size(); i++) {
      boolean named = steps.get(i).equals("01") || steps.get(i).equals("gtin");
      if (named && steps.get(i + 1).matches("[0-9]{8}|[0-9]{12,14}")) {
        return i;
      }
    }
    return -1;
  }

  private static Gs1.Reading fields(List<String> path, String query) {
    List<String[]> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < path.size(); i += 2) {
      pairs.add(new String[] {path.get(i), path.get(i + 1)});
    }
    for (String parameter : query.split("[&;]", -1)) {
      String[] pair = parameter.split("=", 2);
      if (pair.length == 2 && CheckDigit.areDigits(pair[0])) {
        pairs.add(pair); // others are not of GS1
      }
    }
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    for (String[] pair : pairs) {
      Optional<String> wrong = put(fields, name(pair[0]), pair[1]);
      if (wrong.isPresent()) {
        return new Gs1.Refused(wrong.get());
      }
    }
    return new Gs1.Read(new Gs1(fields));
  }

  /// Early links had words in place of numbers.
  private static String name(String step) {
    return switch (step) {
      case "gtin" -> "01";
      case "cpv" -> "22";
      case "lot" -> "10";
      case "ser" -> "21";
      case String other -> other;
    };
  }

  private static Optional<String> put(
      SequencedMap<String, String> fields, String code, String encoded) {
    Optional<ApplicationIdentifier> known = ApplicationIdentifier.of(code);
    if (known.isEmpty()) {
      return Optional.of("there is no application identifier (" + code + ")");
    }
    String value = decoded(encoded);
    if (code.equals("01") && value.length() < 14) {
      value = "0".repeat(14 - value.length()) + value;
    }
    fields.put(code, value);
    return known.get().problem(value);
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return encoded;
    }
  }
}
