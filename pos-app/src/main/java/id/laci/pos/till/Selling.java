package id.laci.pos.till;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Fact;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What scans, keys and tiles do to the basket.
final class Selling {
  static final Duration UNDO_STAYS = Duration.ofSeconds(10);
  static final int FINDS_MAX = 40;
  private static final int CODE_SHOWN_MAX = 32;

  /// As many digits as cards have: 14 to 19, in one piece or in groups.
  private static final Pattern DIGITS =
      Pattern.compile("(?<![0-9])[0-9](?:[ -]*[0-9]){13,18}(?![0-9])");

  private final Catalog catalog;
  private final Desk desk;

  Selling(Catalog catalog, Desk desk) {
    this.catalog = catalog;
    this.desk = desk;
  }

  void scan(Turn turn, String text) {
    Optional<Product> product = catalog.byCode(text);
    if (product.isPresent()) {
      add(turn, product.get());
    } else if (text.startsWith("000201")) {
      turn.then(() -> desk.say(new Notice.MerchantCode()));
    } else {
      turn.then(() -> desk.say(new Notice.UnknownCode(shown(text))));
    }
  }

  void submit(Turn turn, String text) {
    List<Product> found = catalog.search(text, 2);
    if (catalog.byCode(text).isPresent() || found.isEmpty()) {
      scan(turn, text);
      turn.then(() -> desk.query = "");
    } else if (found.size() == 1) {
      add(turn, found.getFirst());
      turn.then(() -> desk.query = "");
    } else {
      turn.then(() -> desk.query = text);
    }
  }

  void add(Turn turn, String sku) {
    catalog.bySku(sku).ifPresent(product -> add(turn, product));
    turn.then(() -> desk.query = "");
  }

  private void add(Turn turn, Product product) {
    Basket basket = turn.state().basket();
    Optional<Line> line = basket.lineOf(product);
    if (line.isPresent()) {
      setQuantity(turn, line.get(), line.get().quantity() + 1);
    } else if (basket.lines().size() >= Basket.LINES_MAX) {
      turn.then(() -> desk.say(new Notice.LimitReached(Basket.LINES_MAX)));
    } else {
      put(turn, new Line(basket.nextNumber(), product, 1), basket.lines().size());
    }
    turn.then(() -> desk.unsay(Notice.UnknownCode.class));
  }

  void changeQuantity(Turn turn, int number, int by) {
    turn.state()
        .basket()
        .line(number)
        .ifPresent(line -> setQuantity(turn, line, Math.addExact((long) line.quantity(), by)));
  }

  void setQuantity(Turn turn, int number, int quantity) {
    turn.state().basket().line(number).ifPresent(line -> setQuantity(turn, line, quantity));
  }

  private void setQuantity(Turn turn, Line line, long quantity) {
    if (quantity < 1) {
      remove(turn, line.number());
    } else if (quantity > Basket.QUANTITY_MAX) {
      turn.then(() -> desk.say(new Notice.LimitReached(Basket.QUANTITY_MAX)));
    } else if (quantity != line.quantity() || turn.state().basket().newest() != line.number()) {
      put(
          turn,
          new Line(line.number(), line.product(), (int) quantity),
          turn.state().basket().indexOf(line.number()));
    }
  }

  void remove(Turn turn, int number) {
    Basket basket = turn.state().basket();
    basket
        .line(number)
        .ifPresent(
            line -> {
              Desk.Removed removed =
                  new Desk.Removed(line, basket.indexOf(number), turn.at().plus(UNDO_STAYS));
              turn.happened(new Fact.LineRemoved(number));
              turn.then(() -> desk.removed = Optional.of(removed));
            });
  }

  void undo(Turn turn) {
    desk.removed.ifPresent(removed -> undo(turn, removed));
  }

  private void undo(Turn turn, Desk.Removed removed) {
    if (turn.state().basket().lines().size() >= Basket.LINES_MAX) {
      turn.then(() -> desk.say(new Notice.LimitReached(Basket.LINES_MAX)));
    } else {
      put(turn, removed.line(), removed.index());
      turn.then(() -> desk.removed = Optional.empty());
    }
  }

  private static void put(Turn turn, Line line, int index) {
    turn.happened(new Fact.LinePut(line, index));
  }

  /// What may be shown of an unknown code: never the number of a payment card, and no novel.
  static String shown(String text) {
    String code = masked(text.replaceAll("\\p{Cntrl}", ""));
    return code.length() <= CODE_SHOWN_MAX ? code : code.substring(0, CODE_SHOWN_MAX) + "…";
  }

  /// The text with the numbers of payment cards cut down to their last digits, wherever they stand:
  /// alone, written in groups, or inside a magnetic stripe's track.
  static String masked(String text) {
    return DIGITS.matcher(text).replaceAll(run -> Matcher.quoteReplacement(masked(run)));
  }

  private static String masked(MatchResult run) {
    String digits = run.group().replaceAll("[ -]", "");
    return Gtin.read(digits).isEmpty() && luhn(digits)
        ? "•••• " + digits.substring(digits.length() - 4)
        : run.group();
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
