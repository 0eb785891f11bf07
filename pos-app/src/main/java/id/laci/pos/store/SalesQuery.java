package id.laci.pos.store;

import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.saleslist.SalesErrand;
import id.laci.pos.saleslist.SalesFilter.WhatCameBack;
import id.laci.pos.today.TenderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which sales are wanted, with the words read and the days turned into moments.
///
/// @param from when a sale was completed at the earliest
/// @param until when it was completed earlier than
/// @param back what has come back of it
/// @param words what the words say besides days
/// @param orders names of payments, each of which paid for a part of it
public record SalesQuery(
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<String> cashier,
    Optional<TenderKind> tender,
    Optional<Money> least,
    Optional<Money> most,
    WhatCameBack back,
    SaleQuery words,
    List<String> orders) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

  /// What the till calls its payments, and its claims.
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)(?:laci-[a-z0-9]{1,8}-[a-z0-9]{8}-\\d{5,19}|[a-z0-9]{1,8}-[a-z0-9]{8}-q[a-z0-9]{5,6})");

  public SalesQuery {
    orders = List.copyOf(orders);
  }

  /// @param today the present business day, by whose clock days begin
  public static SalesQuery of(SalesErrand.Wanted wanted, BusinessDay today) {
    var filter = wanted.filter();
    List<String> orders = new ArrayList<>();
    List<String> words = new ArrayList<>();
    BLANKS
        .splitAsStream(filter.words().strip())
        .forEach(word -> (ORDER.matcher(word).matches() ? orders : words).add(word));
    SaleQuery said =
        SaleQuery.read(String.join(" ", words), wanted.skus(), today.date(), today.zone());
    return new SalesQuery(
        later(filter.from().map(date -> on(date, today).from()), said.from()),
        earlier(filter.to().map(date -> on(date, today).until()), said.to()),
        filter.cashier(),
        filter.tender(),
        filter.least(),
        filter.most(),
        filter.back(),
        said,
        orders);
  }

  private static BusinessDay on(LocalDate date, BusinessDay today) {
    return new BusinessDay(date, today.begins(), today.zone());
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.map(at -> other.filter(at::isBefore).orElse(at)).or(() -> other);
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    return one.map(at -> other.filter(at::isAfter).orElse(at)).or(() -> other);
  }
}
