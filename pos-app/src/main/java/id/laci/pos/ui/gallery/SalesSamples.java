package id.laci.pos.ui.gallery;

import id.laci.pos.money.Money;
import id.laci.pos.saleslist.SaleDetail;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesPage;
import id.laci.pos.saleslist.SalesRow;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.till.Page;
import id.laci.pos.today.Saving;
import id.laci.pos.today.TenderKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every state of the list of sales, and one sale out of it.
final class SalesSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int SHOWN = 50;
  private static final String LONG_NAME = "Raden Ajeng Kusumaningrum Wiradinata";

  private final List<Sample> samples = new ArrayList<>();

  private SalesSamples() {}

  static List<Sample> all() {
    SalesSamples made = new SalesSamples();
    made.lists();
    made.chosen();
    return List.copyOf(made.samples);
  }

  private Sample add(
      String name,
      SalesFilter filter,
      SalesView.Standing standing,
      SalesSum sum,
      Optional<SalesView.Chosen> chosen,
      Optional<Saving> saving) {
    SalesView view =
        new SalesView(
            filter, DAY, standing, 1, sum, List.of("Dewi", "Sari", LONG_NAME), chosen, saving);
    Sample sample = SELLING.on(new Page.Sales(view)).as(Screen.CASHIER, name);
    samples.add(sample);
    return sample;
  }

  private Sample add(String name, SalesFilter filter, SalesView.Standing page, SalesSum sum) {
    return add(name, filter, page, sum, Optional.empty(), Optional.empty());
  }

  private void lists() {
    SalesView.There page = new SalesView.There(page(), 0);
    SalesSum sum = new SalesSum.Added(1_284, Money.of(128_450_500));
    samples.add(add("sales", SalesFilter.ALL, page, new SalesSum.Hidden()).on(Size.CUSTOMER));
    SalesFilter narrow =
        SalesFilter.ALL
            .between(Optional.of(DAY.minusDays(6)), Optional.of(DAY))
            .by(Optional.of(LONG_NAME))
            .paidBy(Optional.of(TenderKind.OWN_UNVERIFIED))
            .of(Optional.of(Money.of(10_000)), Optional.of(Money.of(1_250_000)))
            .with(SalesFilter.WhatCameBack.SOMETHING)
            .saying("kopi");
    add("sales-filtered", narrow, page, sum);
    add("sales-adding", narrow, page, new SalesSum.Adding());
    add("sales-not-added", SalesFilter.ALL, page, new SalesSum.NotAdded());
    add("sales-none", SalesFilter.ALL.saying("xyz"), none(), new SalesSum.Hidden());
    add("sales-reading", SalesFilter.ALL, new SalesView.Reading(), new SalesSum.Hidden());
    add("sales-not-ready", SalesFilter.ALL, new SalesView.NotReady(), new SalesSum.Hidden());
    add("sales-behind", SalesFilter.ALL, new SalesView.There(page(), 412), sum);
    add(
        "sales-saved",
        SalesFilter.ALL,
        page,
        sum,
        Optional.empty(),
        Optional.of(
            new Saving.Saved(
                "/home/kasir/.local/share/laci/exports/laci-K2-sales-2026-11-23.csv")));
  }

  private static SalesView.There none() {
    return new SalesView.There(SalesPage.NONE, 0);
  }

  private void chosen() {
    SalesView.There page = new SalesView.There(page(), 0);
    SaleDetail detail = new SaleDetail(Stages.USUAL.sale(913), List.of(), 2);
    chosen("sales-one", page, Optional.of(detail), false);
    chosen("sales-one-looking", page, Optional.empty(), false);
    chosen("sales-one-missing", page, Optional.empty(), true);
  }

  private void chosen(
      String name, SalesView.There page, Optional<SaleDetail> detail, boolean missing) {
    String receipt =
        detail.map(one -> one.sale().receipt()).orElse(page.page().rows().getFirst().receipt());
    add(
        name,
        SalesFilter.ALL,
        page,
        new SalesSum.Hidden(),
        Optional.of(new SalesView.Chosen(receipt, detail, missing)),
        Optional.empty());
  }

  private static SalesPage page() {
    List<SalesRow> rows = new ArrayList<>();
    for (int at = 0; at < SHOWN; at++) {
      boolean odd = at % 4 == 3;
      rows.add(
          new SalesRow(
              "K2-RYKC74FY-%06d".formatted(917 - at),
              Moment.NOW.minusSeconds(211L * at),
              Money.of(odd ? 1_284_500 : 37_000 + 500L * at),
              odd ? LONG_NAME : "Sari",
              odd ? "Kopi Susu Gula Aren Literan Edisi Ramadan 1000 ml" : "Air Mineral 600 ml",
              1 + at % 5,
              odd
                  ? Set.of(TenderKind.CASH, TenderKind.GOPAY, TenderKind.OWN_UNVERIFIED)
                  : Set.of(TenderKind.CASH),
              at % 7 == 2 ? Money.of(18_500) : Money.ZERO,
              at == 9));
    }
    return new SalesPage(rows, Optional.of(rows.getLast().key()));
  }
}
