package id.laci.pos.settlement;

import id.laci.pos.money.Money;
import id.laci.pos.table.Figure;
import id.laci.pos.table.Figures;
import id.laci.pos.table.Row;
import java.util.Locale;
import java.util.Optional;

/// What a row says about money: how much, which way, and what for.
final class Amounts {
  private final Mapping mapping;

  Amounts(Mapping mapping) {
    this.mapping = mapping;
  }

  /// What was read.
  ///
  /// @param gross below nothing for money that went out
  /// @param fee what was kept
  /// @param net what arrives
  /// @param kind what it is
  /// @param rounded whether a fraction of a rupiah was rounded away
  record Read(
      Money gross,
      Optional<Money> fee,
      Optional<Money> net,
      SettlementLine.Kind kind,
      boolean rounded) {}

  /// A number and whether the row says expressly which way it went.
  private record Signed(long amount, boolean expressly) {}

  /// @param named whether the row names an order, a transaction or a reference
  Read read(Row.Cells row, boolean named) throws LineReader.Rejected {
    Optional<Figure.Amount> fee = number(row, Meaning.FEE);
    Optional<Figure.Amount> net = number(row, Meaning.NET);
    Signed gross = gross(row, fee, net);
    SettlementLine.Kind kind = kind(row, gross, named);
    Money amount = Money.of(isOut(kind) ? -Math.abs(gross.amount()) : gross.amount());
    Optional<Money> reaching = net.map(number -> towards(amount, number.whole()));
    Optional<Money> kept = fee.map(number -> kept(amount, number.whole(), reaching));
    if (kind == SettlementLine.Kind.PAYMENT
        && kept.isPresent()
        && kept.get().compareTo(amount) > 0) {
      throw rejected(row, Meaning.FEE, Problem.Reason.FEE_ABOVE_AMOUNT);
    }
    boolean rounded =
        fee.map(Figure.Amount::fraction).orElse(false)
            || net.map(Figure.Amount::fraction).orElse(false);
    return new Read(
        amount, kept, reaching.map(arrives -> exact(amount, kept, arrives)), kind, rounded);
  }

  /// Two amounts that were rounded can miss their sum by one rupiah.
  private static Money exact(Money gross, Optional<Money> kept, Money net) {
    Money left = kept.map(gross::minus).orElse(net);
    return Math.abs(left.minus(net).rupiah()) <= 1 ? left : net;
  }

  private static boolean isOut(SettlementLine.Kind kind) {
    return switch (kind) {
      case REFUND, FEE, PAYOUT -> true;
      case PAYMENT, OTHER -> false;
    };
  }

  private static Money towards(Money gross, long net) {
    return Money.of(gross.isNegative() ? -Math.abs(net) : net);
  }

  /// A fee is written as `350` by some and as `-350` by others. What is kept of a payment is above
  /// nothing; of a refund it is given back, unless the net amount says that it was kept again.
  private static Money kept(Money gross, long fee, Optional<Money> net) {
    long size = Math.abs(fee);
    if (!gross.isNegative()) {
      return Money.of(size);
    }
    boolean again = net.isPresent() && gross.minus(Money.of(size)).equals(net.get());
    return Money.of(again ? size : -size);
  }

  private Signed gross(Row.Cells row, Optional<Figure.Amount> fee, Optional<Figure.Amount> net)
      throws LineReader.Rejected {
    if (mapping.column(Meaning.CREDIT).isPresent()) {
      return sides(row);
    }
    Optional<Figure.Amount> gross = whole(row, Meaning.GROSS);
    if (gross.isPresent()) {
      return side(row, gross.get());
    }
    if (mapping.column(Meaning.GROSS).isEmpty() && fee.isPresent() && net.isPresent()) {
      return new Signed(net.get().whole() + Math.abs(fee.get().whole()), false);
    }
    Meaning blamed = mapping.column(Meaning.GROSS).isPresent() ? Meaning.GROSS : Meaning.NET;
    throw rejected(row, blamed, Problem.Reason.NO_AMOUNT);
  }

  private Signed sides(Row.Cells row) throws LineReader.Rejected {
    long in = whole(row, Meaning.CREDIT).map(Figure.Amount::whole).orElse(0L);
    long out = whole(row, Meaning.DEBIT).map(Figure.Amount::whole).orElse(0L);
    if (in != 0 && out != 0) {
      throw rejected(row, Meaning.DEBIT, Problem.Reason.BOTH_SIDES);
    }
    boolean blank = number(row, Meaning.CREDIT).isEmpty() && number(row, Meaning.DEBIT).isEmpty();
    if (blank) {
      throw rejected(row, Meaning.CREDIT, Problem.Reason.NO_AMOUNT);
    }
    return new Signed(in != 0 ? in : -Math.abs(out), true);
  }

  private Signed side(Row.Cells row, Figure.Amount gross) {
    String side = text(row, Meaning.SIDE).toUpperCase(Locale.ROOT);
    if (side.startsWith("D")) {
      return new Signed(-Math.abs(gross.whole()), true);
    }
    boolean credit = side.startsWith("C") || side.startsWith("K");
    boolean expressly = credit || gross.side() != Figure.Side.UNNAMED || gross.whole() < 0;
    return new Signed(gross.whole(), expressly);
  }

  /// What the words say, unless the sign says otherwise: a payment that went out is a refund, and a
  /// fee that came in is neither.
  private SettlementLine.Kind kind(Row.Cells row, Signed gross, boolean named) {
    boolean out = gross.amount() < 0;
    Optional<SettlementLine.Kind> words =
        Kinds.of(text(row, Meaning.TYPE), text(row, Meaning.STATUS));
    if (words.isEmpty()) {
      return out
          ? named ? SettlementLine.Kind.REFUND : SettlementLine.Kind.OTHER
          : SettlementLine.Kind.PAYMENT;
    }
    return switch (words.get()) {
      case PAYMENT -> out ? SettlementLine.Kind.REFUND : SettlementLine.Kind.PAYMENT;
      case REFUND -> SettlementLine.Kind.REFUND;
      case FEE, PAYOUT -> gross.expressly() && !out ? SettlementLine.Kind.OTHER : words.get();
      case OTHER -> SettlementLine.Kind.OTHER;
    };
  }

  private Optional<Figure.Amount> whole(Row.Cells row, Meaning meaning) throws LineReader.Rejected {
    Optional<Figure.Amount> number = number(row, meaning);
    if (number.isPresent() && number.get().fraction()) {
      throw rejected(row, meaning, Problem.Reason.FRACTION_OF_A_RUPIAH);
    }
    return number;
  }

  private Optional<Figure.Amount> number(Row.Cells row, Meaning meaning)
      throws LineReader.Rejected {
    Optional<Column> column = mapping.column(meaning);
    if (column.isEmpty()) {
      return Optional.empty();
    }
    return switch (Figures.read(
        row.cell(column.get().index()), column.get().numbers().orElseThrow())) {
      case Figure.Amount number -> Optional.of(number);
      case Figure.Blank _ -> Optional.empty();
      case Figure.Wrong wrong -> throw rejected(row, meaning, reason(wrong.fault()));
    };
  }

  private static Problem.Reason reason(Figure.Fault fault) {
    return switch (fault) {
      case NOT_A_NUMBER -> Problem.Reason.NOT_AN_AMOUNT;
      case OTHER_STYLE -> Problem.Reason.OTHER_NUMBER_STYLE;
      case TOO_LARGE -> Problem.Reason.AMOUNT_TOO_LARGE;
    };
  }

  private LineReader.Rejected rejected(Row.Cells row, Meaning meaning, Problem.Reason reason) {
    return LineReader.rejected(mapping, row, mapping.column(meaning).orElseThrow(), reason);
  }

  private String text(Row.Cells row, Meaning meaning) {
    return mapping.column(meaning).map(column -> row.cell(column.index())).orElse("");
  }
}
