package id.laci.drivers.scan;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Cuts an element string into its fields.
final class Gs1Elements {
  private static final char SEPARATOR = 0x1D;

  private final String text;
  private final SequencedMap<String, String> fields = new LinkedHashMap<>();
  private int at;

  private Gs1Elements(String text) {
    this.text = text;
  }

  static Gs1.Reading read(String text) {
    return new Gs1Elements(text).read();
  }

  private Gs1.Reading read() {
    at = text.startsWith(String.valueOf(SEPARATOR)) ? 1 : 0;
    if (at == text.length()) {
      return new Gs1.Refused("it is empty");
    }
    while (at < text.length()) {
      Optional<String> wrong = field();
      if (wrong.isPresent()) {
        return new Gs1.Refused(wrong.get() + ", at character " + (at + 1));
      }
    }
    return new Gs1.Read(new Gs1(fields));
  }

  private Optional<String> field() {
    Optional<ApplicationIdentifier> known = ApplicationIdentifier.at(text, at);
    if (known.isEmpty() && fields.isEmpty()) {
      return Optional.of("there is no such application identifier");
    }
    if (known.isEmpty()) {
      int end = separator(at); // a newer one than we know: the others count all the same
      at = Math.min(text.length(), end + 1);
      return Optional.empty();
    }
    ApplicationIdentifier identifier = known.get();
    int start = at + identifier.code().length();
    int end = identifier.fixed() ? start + identifier.longest() : separator(start);
    if (end > text.length()) {
      return Optional.of("(" + identifier.code() + ") is cut short");
    }
    String value = text.substring(start, end);
    Optional<String> wrong = identifier.problem(value);
    if (wrong.isPresent()) {
      return wrong;
    }
    String before = fields.put(identifier.code(), value);
    if (before != null && !before.equals(value)) {
      return Optional.of("(" + identifier.code() + ") stands twice, with two values");
    }
    at = end < text.length() && text.charAt(end) == SEPARATOR ? end + 1 : end;
    return Optional.empty();
  }

  private int separator(int from) {
    int end = text.indexOf(SEPARATOR, from);
    return end < 0 ? text.length() : end;
  }
}
