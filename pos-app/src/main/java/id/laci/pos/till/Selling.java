package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.counter.Measure;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

  /// Puts goods into the basket, as much of them as the code stands for.
  ///
  /// @param today at the shop
  void goods(Turn turn, Scanned.Goods goods, LocalDate today) {
    Optional<Product> product =
        goods.codes().stream().flatMap(code -> catalog.byCode(code).stream()).findFirst();
    if (product.isEmpty()) {
      unknown(turn, goods.codes().getFirst());
      return;
    }
    add(turn, measured(product.get(), goods.measure()), pieces(goods.measure()));
    goods
        .lastDay()
        .filter(today::isAfter)
        .ifPresent(
            day -> turn.then(() -> desk.say(new Notice.PastLastDay(product.get().name(), day))));
  }

  /// A text that is no code of a kind that is known everywhere: perhaps the shop's own.
  void other(Turn turn, String text) {
    catalog
        .byCode(text)
        .ifPresentOrElse(product -> add(turn, product, 1), () -> unknown(turn, text));
  }

  private void unknown(Turn turn, String code) {
    turn.then(() -> desk.say(new Notice.UnknownCode(shown(code))));
  }

  private static int pieces(Measure measure) {
    return measure instanceof Measure.Pieces(int count) ? count : 1;
  }

  /// The product with the price of this much of it, which then is the price of one.
  static Product measured(Product product, Measure measure) {
    return switch (measure) {
      case Measure.Pieces _ -> product;
      case Measure.Worth(var price) -> product.at(product.name(), price);
      case Measure.Grams(var grams) ->
          product.at(
              product.name()
                  + String.format(Locale.ROOT, " %d,%03d kg", grams / 1000, grams % 1000),
              product.price().perThousand(grams));
    };
  }

  void submit(Turn turn, String text) {
    List<Product> found = catalog.search(text, 2);
    if (catalog.byCode(text).isPresent() || found.isEmpty()) {
      other(turn, text);
      turn.then(() -> desk.query = "");
    } else if (found.size() == 1) {
      add(turn, found.getFirst(), 1);
      turn.then(() -> desk.query = "");
    } else {
      turn.then(() -> desk.query = text);
    }
  }

  void add(Turn turn, String sku) {
    catalog.bySku(sku).ifPresent(product -> add(turn, product, 1));
    turn.then(() -> desk.query = "");
  }

  private void add(Turn turn, Product product, int pieces) {
    Basket basket = turn.state().basket();
    Optional<Line> line = basket.lineOf(product);
    if (line.isPresent()) {
      setQuantity(turn, line.get(), line.get().quantity() + (long) pieces);
    } else if (basket.lines().size() >= Basket.LINES_MAX) {
      turn.then(() -> desk.say(new Notice.LimitReached(Basket.LINES_MAX)));
    } else if (pieces < 1 || pieces > Basket.QUANTITY_MAX) {
      turn.then(() -> desk.say(new Notice.LimitReached(Basket.QUANTITY_MAX)));
    } else {
      put(turn, new Line(basket.nextNumber(), product, pieces), basket.lines().size());
    }
    turn.then(() -> desk.unsay(Notice.UnknownCode.class));
  }

  /// @return whether that would change the basket
  boolean changes(TillState state, Intent intent) {
    Basket basket = state.basket();
    return switch (intent) {
      case Intent.ChangeQuantity(var line, var by) -> by != 0 && basket.line(line).isPresent();
      case Intent.SetQuantity(var line, var quantity) ->
          basket.line(line).filter(now -> now.quantity() != quantity).isPresent();
      case Intent.RemoveLine(var line) -> basket.line(line).isPresent();
      case Intent.Undo _ -> desk.removed.isPresent();
      case Intent _ -> false;
    };
  }

  /// @return what somebody has to allow for that change, because a part of the basket is paid and
  ///   there would be less to pay; empty for every other one
  Optional<Act> takesOut(TillState state, Intent intent) {
    Basket basket = state.basket();
    Optional<Act> act =
        switch (intent) {
          case Intent.ChangeQuantity(var line, var by) ->
              basket.line(line).flatMap(now -> less(now, Math.min(-(long) by, now.quantity())));
          case Intent.SetQuantity(var line, var quantity) ->
              basket.line(line).flatMap(now -> less(now, (long) now.quantity() - quantity));
          case Intent.RemoveLine(var line) ->
              basket.line(line).flatMap(now -> less(now, now.quantity()));
          case Intent _ -> Optional.empty();
        };
    return act.filter(_ -> !state.taken().isEmpty());
  }

  private static Optional<Act> less(Line line, long pieces) {
    return pieces < 1
        ? Optional.empty()
        : Optional.of(
            new Act.TakeOutPaid(line.product().name(), line.product().price().times(pieces)));
  }

  /// Makes such a change.
  void change(Turn turn, Intent intent) {
    switch (intent) {
      case Intent.ChangeQuantity(var line, var by) -> changeQuantity(turn, line, by);
      case Intent.SetQuantity(var line, var quantity) -> setQuantity(turn, line, quantity);
      case Intent.RemoveLine(var line) -> remove(turn, line);
      case Intent.Undo _ -> undo(turn);
      case Intent other -> throw new IllegalArgumentException("no change of a basket: " + other);
    }
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
