package id.laci.pos.device;

import id.laci.drivers.card.CardEvent;
import id.laci.drivers.card.Cards;
import id.laci.drivers.card.PaymentNumbers;
import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.scan.CodeReader;
import id.laci.drivers.scan.Gs1;
import id.laci.drivers.scan.Gtin;
import id.laci.drivers.scan.LabelLayout;
import id.laci.drivers.scan.ScanEvent;
import id.laci.drivers.scan.ScannedCode;
import id.laci.drivers.scan.Symbology;
import id.laci.pos.counter.Measure;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.counter.Scanned;
import id.laci.pos.money.Money;
import id.laci.pos.till.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Recognises what is scanned or swiped, with the drivers' knowledge of codes and cards.
public final class ScanMeanings implements ScanReader {
  /// In front of the number on a badge.
  private static final String STAFF = "STAFF";

  /// Pieces that a code may claim without being a slip.
  private static final long PIECES_MAX = 9_999;

  private final CodeReader codes;
  private final InstantSource clock;
  private final ZoneId zone;

  /// @param labels layouts of the shop's own labels; those that are none are left out, see
  ///   [#problem]
  /// @param zone of the shop, for dates on goods
  public ScanMeanings(List<String> labels, InstantSource clock, ZoneId zone) {
    List<LabelLayout> layouts = new ArrayList<>();
    for (String label : labels) {
      if (LabelLayout.parse(label) instanceof LabelLayout.Good(var layout)) {
        layouts.add(layout);
      }
    }
    this.codes = new CodeReader(layouts);
    this.clock = clock;
    this.zone = zone;
  }

  /// Why a text is no layout of labels, if it is none.
  public static Optional<String> problem(String label) {
    return switch (LabelLayout.parse(label)) {
      case LabelLayout.Good _ -> Optional.empty();
      case LabelLayout.Bad(var reason) -> Optional.of(reason);
    };
  }

  /// A scan as it may be shown: no card number, no controls.
  static String shown(String text) {
    return PaymentNumbers.guardAmongCodes(text.replaceAll("\\p{Cntrl}", "␣"));
  }

  @Override
  public Recognised read(String text) {
    if (Cards.isSwipe(text)) {
      return new Recognised("", meaning(Cards.read(text)));
    }
    if (Ids.isReceipt(text)) {
      return new Recognised("", new Scanned.ReceiptNumber(text));
    }
    Optional<String> badge = badge(text);
    if (badge.isPresent()) {
      return new Recognised("", new Scanned.StaffBadge(badge.get()));
    }
    ScannedCode code = codes.read(text);
    return new Recognised(code.symbology().map(Symbology::label).orElse(""), meaning(code));
  }

  /// A scanner's event in English words, for the command line.
  public String words(ScanEvent event) {
    return switch (event) {
      case ScanEvent.Scan(var raw, var text) -> words(raw, read(text), text);
      case ScanEvent.TooLong(var bytes) -> bytes + " bytes without an end: more than any code has";
      case ScanEvent.NoRead _ -> "the scanner could not read it";
      case ScanEvent.Lost _ -> "scans came too fast: some are lost";
    };
  }

  private static String words(Bytes raw, Recognised found, String text) {
    if (found.meaning() instanceof Scanned.PaymentCard(var masked)) {
      return "a payment card " + masked + ": refused, its number is not shown";
    }
    String kind = found.symbology().isEmpty() ? "" : found.symbology() + "  ";
    return raw.hex() + "\n    " + kind + shown(text) + "\n    " + words(found.meaning());
  }

  private static String words(Scanned meaning) {
    return switch (meaning) {
      case Scanned.Goods(var codes, var measure, var batch, var lastDay) ->
          "goods "
              + codes.getFirst()
              + words(measure)
              + (batch.isEmpty() ? "" : ", batch " + batch)
              + lastDay.map(day -> ", last day " + day).orElse("");
      case Scanned.ReceiptNumber(var number) -> "a receipt of ours, " + number;
      case Scanned.StaffBadge(var id) -> "a staff badge, " + shown(id);
      case Scanned.MemberCard(var id) -> "a member's card, " + shown(id);
      case Scanned.MerchantCode _ -> "a merchant's QRIS code: customers scan those, tills do not";
      case Scanned.CustomerCode _ -> "a wallet's payment code";
      case Scanned.PaymentCard(var masked) -> "a payment card " + masked + ": refused";
      case Scanned.Unreadable _ -> "not readable: scan it again";
      case Scanned.Other _ -> "none of the codes known here; perhaps one of the shop's own";
    };
  }

  private static String words(Measure measure) {
    return switch (measure) {
      case Measure.Pieces(var count) -> count == 1 ? "" : ", " + count + " pieces";
      case Measure.Grams(var grams) -> ", " + grams + " g";
      case Measure.Worth(var price) -> ", " + price;
    };
  }

  /// A card of the shop's own is a badge when it says so, else a member's.
  static Scanned meaning(CardEvent card) {
    return switch (card) {
      case CardEvent.Identity(var id) ->
          badge(id).<Scanned>map(Scanned.StaffBadge::new).orElse(new Scanned.MemberCard(id));
      case CardEvent.PaymentCard(var masked) -> new Scanned.PaymentCard(masked);
      case CardEvent.Unreadable _ -> new Scanned.Unreadable();
    };
  }

  private static Optional<String> badge(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.startsWith(STAFF) && text.length() > STAFF.length() && text.length() <= 40
        ? Optional.of(text.substring(STAFF.length()).replaceFirst("^[-: ]", ""))
        : Optional.empty();
  }

  private Scanned meaning(ScannedCode code) {
    return switch (code.content()) {
      case ScannedCode.Item(var gtin) -> goods(codesOf(gtin, code.text()), piece());
      case ScannedCode.Gs1Item(var fields) -> goods(fields, code.text());
      case ScannedCode.OwnLabel(var label) ->
          goods(List.of(label.item(), code.text()), measure(label));
      case ScannedCode.MerchantQr _ -> new Scanned.MerchantCode(code.text());
      case ScannedCode.CustomerQr(var payload) -> new Scanned.CustomerCode(payload);
      case ScannedCode.Link _, ScannedCode.Plain _ -> plain(code.text());
    };
  }

  /// A payment card's number that was typed or printed as a code is no code.
  private static Scanned plain(String text) {
    String guarded = PaymentNumbers.guard(text);
    return guarded.equals(text) || Gtin.read(text).isPresent()
        ? new Scanned.Other(text)
        : new Scanned.PaymentCard(guarded.replaceAll(".*(•••• \\d{4}).*", "$1"));
  }

  private Scanned goods(Gs1 fields, String text) {
    Optional<Gtin> gtin = fields.gtin();
    if (gtin.isEmpty()) {
      return plain(text);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return new Scanned.Goods(
        codesOf(gtin.get(), gtin.get().shortest()),
        measure(fields),
        fields.batch().orElse(""),
        fields.lastDay(today));
  }

  private static Scanned goods(List<String> codes, Measure measure) {
    return new Scanned.Goods(codes, measure, "", Optional.empty());
  }

  /// A price on the label outweighs its weight: it is what the customer was promised.
  private static Measure measure(Gs1 fields) {
    Optional<BigDecimal> price = fields.price();
    if (price.isPresent()) {
      return worth(price.get());
    }
    Optional<BigDecimal> kilograms = fields.kilograms();
    if (kilograms.isPresent()) {
      return grams(kilograms.get());
    }
    long count = fields.count().orElse(1);
    return count >= 1 && count <= PIECES_MAX ? new Measure.Pieces((int) count) : piece();
  }

  private static Measure measure(LabelLayout.Label label) {
    return switch (label.kind()) {
      case PRICE -> worth(label.value());
      case WEIGHT -> grams(label.value());
      case PIECES -> new Measure.Pieces(label.value().intValue());
    };
  }

  private static Measure piece() {
    return new Measure.Pieces(1);
  }

  private static Measure worth(BigDecimal price) {
    return new Measure.Worth(Money.of(price.setScale(0, RoundingMode.HALF_UP).longValueExact()));
  }

  private static Measure grams(BigDecimal kilograms) {
    return new Measure.Grams(
        kilograms.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /// The forms under which a price list may have the number: as scanned, as it stands on goods, as
  /// EAN-13, and in full.
  private static List<String> codesOf(Gtin gtin, String scanned) {
    List<String> forms = new ArrayList<>(List.of(scanned));
    forms.add(gtin.shortest());
    gtin.ean13().ifPresent(forms::add);
    forms.add(gtin.digits14());
    return forms.stream().distinct().toList();
  }
}
