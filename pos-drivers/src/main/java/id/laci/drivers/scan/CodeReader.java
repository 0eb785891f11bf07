package id.laci.drivers.scan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Understands scans. Pure, immutable, and total: every text is something.
public final class CodeReader {
  private static final char SEPARATOR = 0x1D;

  /// Tag 85 with the application's name in front of every consumer-presented code.
  private static final byte[] CUSTOMER_BEGINS = {
    (byte) 0x85, 5, 'C', 'P', 'V', '0', '1',
  };

  private final List<LabelLayout> labels;

  /// @param labels layouts of the shop's own labels, tried in order before anything else
  public CodeReader(List<LabelLayout> labels) {
    this.labels = List.copyOf(labels);
  }

  /// What a scan is.
  ///
  /// @param scan as the scanner gave it, with or without a symbology identifier
  public ScannedCode read(String scan) {
    Optional<Symbology> told = Symbology.of(scan);
    String text = told.map(kind -> kind.strip(scan)).orElse(scan);
    ScannedCode.Content content = content(text, told);
    Optional<Symbology> kind =
        content instanceof ScannedCode.Item(var gtin) ? told.or(() -> guess(text, gtin)) : told;
    return new ScannedCode(text, kind, content);
  }

  private ScannedCode.Content content(String text, Optional<Symbology> told) {
    if (isRetail(told)) {
      for (LabelLayout layout : labels) {
        Optional<LabelLayout.Label> label = layout.read(text);
        if (label.isPresent()) {
          return new ScannedCode.OwnLabel(label.get());
        }
      }
    }
    if (isElements(text, told)) {
      return switch (Gs1.elements(text)) {
        case Gs1.Read(var code) -> new ScannedCode.Gs1Item(code);
        case Gs1.Refused(var reason) -> new ScannedCode.Plain(reason);
      };
    }
    if (isCustomers(text)) {
      return new ScannedCode.CustomerQr(text);
    }
    return item(text, told)
        .orElseGet(() -> text.startsWith("000201") ? new ScannedCode.MerchantQr() : link(text));
  }

  /// Scales print EAN and UPC codes.
  private static boolean isRetail(Optional<Symbology> told) {
    return told.filter(kind -> kind.identifier().charAt(0) != 'E').isEmpty();
  }

  /// A separator at the beginning, or inside what begins with an item or parcel number, leaves no
  /// doubt even without an identifier.
  private static boolean isElements(String text, Optional<Symbology> told) {
    boolean separated = text.indexOf(SEPARATOR) >= 0;
    return told.filter(Symbology::gs1).isPresent()
        || (separated && (text.charAt(0) == SEPARATOR || text.startsWith("0")));
  }

  private static boolean isCustomers(String text) {
    if (!text.startsWith("hQVDUFYw")) {
      return false;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
      return bytes.length > CUSTOMER_BEGINS.length
          && java.util.Arrays.equals(
              CUSTOMER_BEGINS, 0, CUSTOMER_BEGINS.length, bytes, 0, CUSTOMER_BEGINS.length);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static Optional<ScannedCode.Content> item(String text, Optional<Symbology> told) {
    if (!isRetail(told) && text.length() != 14) {
      return Optional.empty(); // a Code 39 of thirteen digits is no item number by accident
    }
    return gtin(text, told.map(Symbology::identifier).orElse("")).map(ScannedCode.Item::new);
  }

  /// Eight digits are an EAN-8 or a UPC-E, and many are right as both. The scanner knows; without
  /// its word a leading zero speaks for UPC-E, since EAN-8 has it for a company's own use only.
  private static Optional<Gtin> gtin(String text, String identifier) {
    boolean withAddOn = identifier.equals("E3") && text.length() > 13;
    String digits = withAddOn ? text.substring(0, 13) : text;
    if (digits.length() != 8 || identifier.equals("E4")) {
      return Gtin.read(digits);
    }
    return identifier.equals("E0") || digits.charAt(0) == '0'
        ? Gtin.readUpcE(digits).or(() -> Gtin.read(digits))
        : Gtin.read(digits).or(() -> Gtin.readUpcE(digits));
  }

  private static ScannedCode.Content link(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
      boolean almost = CheckDigit.areDigits(text) && (text.length() == 13 || text.length() == 12);
      return new ScannedCode.Plain(almost ? "its check digit is wrong" : "");
    }
    Optional<Gs1.Reading> gs1 = Gs1.digitalLink(text);
    if (gs1.isEmpty()) {
      return new ScannedCode.Link();
    }
    return switch (gs1.get()) {
      case Gs1.Read(var code) -> new ScannedCode.Gs1Item(code);
      case Gs1.Refused(var reason) -> new ScannedCode.Plain(reason);
    };
  }

  private static Optional<Symbology> guess(String text, Gtin gtin) {
    return switch (text.length()) {
      case 8 ->
          Gtin.read(text).filter(gtin::equals).isPresent()
              ? Optional.of(new Symbology("E4", "EAN-8", false))
              : Optional.of(new Symbology("E0", "UPC-E", false));
      case 12 -> Optional.of(new Symbology("E0", "UPC-A", false));
      case 13 -> Optional.of(new Symbology("E0", "EAN-13", false));
      default -> Optional.empty();
    };
  }
}
