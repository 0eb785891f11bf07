package id.laci.drivers.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A GS1 application identifier and the shape of its value. The table is data:
/// `application-identifiers.txt`.
///
/// @param code two to four digits
/// @param fixed whether the value has a predefined length, so that no separator need follow
/// @param numeric whether the value is of digits alone
/// @param shortest characters at least
/// @param longest characters at most
/// @param checked whether the value ends in a check digit
/// @param date whether the value begins with `YYMMDD`
record ApplicationIdentifier(
    String code,
    boolean fixed,
    boolean numeric,
    int shortest,
    int longest,
    boolean checked,
    boolean date) {

  private static final Map<String, ApplicationIdentifier> KNOWN = table();

  /// The identifier that a text goes on with; how long it is, its first digits tell.
  static Optional<ApplicationIdentifier> at(String text, int index) {
    for (int length = 2; length <= 4 && index + length <= text.length(); length++) {
      ApplicationIdentifier known = KNOWN.get(text.substring(index, index + length));
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  static Optional<ApplicationIdentifier> of(String code) {
    return Optional.ofNullable(KNOWN.get(code));
  }

  /// What is wrong with a value, if something is.
  Optional<String> problem(String value) {
    String name = "(" + code + ")";
    if (value.length() < shortest || value.length() > longest) {
      return Optional.of(name + " has " + value.length() + " characters");
    }
    if (numeric && !CheckDigit.areDigits(value)) {
      return Optional.of(name + " has to be of digits");
    }
    if (!numeric && !value.chars().allMatch(ApplicationIdentifier::allowed)) {
      return Optional.of(name + " has a character that GS1 does not allow");
    }
    if (checked && !CheckDigit.fits(value)) {
      return Optional.of(name + " has a wrong check digit");
    }
    if (date && !isDate(value)) {
      return Optional.of(name + " is no date");
    }
    return Optional.empty();
  }

  private static boolean isDate(String value) {
    int year = 2000 + Integer.parseInt(value.substring(0, 2));
    int month = Integer.parseInt(value.substring(2, 4));
    int day = Integer.parseInt(value.substring(4, 6));
    return month >= 1 && month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /// GS1's character set 82 and the few more of set 39 and 64 lie in this range.
  private static boolean allowed(int c) {
    return c > ' ' && c < 0x7F && c != '$' && c != '@' && c != '[' && c != ']' && c != '^'
        && c != '`' && c != '{' && c != '|' && c != '}' && c != '~' && c != '\\';
  }

  /// `310n` stands for ten identifiers.
  private static Map<String, ApplicationIdentifier> table() {
    Map<String, ApplicationIdentifier> table = new HashMap<>();
    try (InputStream in =
        ApplicationIdentifier.class.getResourceAsStream("application-identifiers.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing: application-identifiers.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          add(table, line.split("\\s+", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }

  private static void add(Map<String, ApplicationIdentifier> table, String[] columns) {
    String shape = columns[1];
    boolean predefined = shape.startsWith("*");
    String plain = predefined ? shape.substring(1) : shape;
    String[] lengths = plain.substring(1).split("-", -1);
    int shortest = Integer.parseInt(lengths[0]);
    int longest = lengths.length == 1 ? shortest : Integer.parseInt(lengths[1]);
    boolean checked = columns.length > 2 && columns[2].equals("check");
    boolean date = columns.length > 2 && columns[2].equals("date");
    String code = columns[0];
    for (int n = 0; n <= (code.endsWith("n") ? 9 : 0); n++) {
      String whole = code.replace("n", String.valueOf(n));
      table.put(
          whole,
          new ApplicationIdentifier(
              whole, predefined, plain.charAt(0) == 'N', shortest, longest, checked, date));
    }
  }
}
