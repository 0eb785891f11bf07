package id.laci.pos.store;

import id.laci.pos.money.Money;
import id.laci.pos.saleslist.SalesFilter.WhatCameBack;
import id.laci.pos.saleslist.SalesKey;
import id.laci.pos.today.TenderKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Says a search in SQL, so that an index is read in the order of the list and no further than a
/// page needs: goods over their lines, else an amount that few came to over the amounts, else a
/// cashier's over that cashier, else days over the time, else an amount or a number over what it
/// may be, else returns, else the way to pay, else all sales by time. What does not lead only
/// filters.
///
/// @param text a table of RECEIPT, COMPLETED_MS, TOTAL and CASHIER
record SalesSql(String text, List<Object> values) {
  /// A sale may have the same goods, or the same way to pay, several times: of each sale so many
  /// are read.
  private static final int SAME_MAX = 4;

  private static final String COLUMNS =
      "SELECT S.RECEIPT, S.COMPLETED_MS, S.TOTAL, S.CASHIER FROM ";

  SalesSql {
    values = List.copyOf(values);
  }

  /// @return what all of it comes to: how many, and how much
  String sum() {
    return "SELECT COUNT(*), SUM(S.TOTAL) FROM " + text.substring(COLUMNS.length());
  }

  /// A piece of SQL and what stands in its places.
  private static final class Piece {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String text, Object... more) {
      texts.add(text);
      values.addAll(List.of(more));
    }

    boolean isEmpty() {
      return texts.isEmpty();
    }

    String text() {
      return texts.isEmpty() ? "TRUE" : String.join(" AND ", texts);
    }
  }

  /// @param after where the page before ends
  /// @param most how many rows; 0 for all, in any order
  /// @param few whether only few sales came to so much money as is wanted
  static SalesSql of(SalesQuery wanted, Optional<SalesKey> after, int most, boolean few) {
    if (!wanted.words().receipts().isEmpty() || !wanted.orders().isEmpty()) {
      return walk("SALE S", wanted, after, most);
    }
    if (!wanted.words().skus().isEmpty()) {
      return goods(wanted, after, most);
    }
    if (few) {
      return fewOf(wanted, after, most);
    }
    if (wanted.cashier().isPresent()) {
      return walk("SALE S USE INDEX (SALE_BY_CASHIER)", wanted, after, most);
    }
    if (wanted.from().isPresent()) {
      return walk("SALE S USE INDEX (SALE_IN_ORDER)", wanted, after, most);
    }
    if (!wanted.words().numbers().isEmpty() || !wanted.words().amounts().isEmpty()) {
      return amounts(wanted, after, most);
    }
    if (wanted.back() != WhatCameBack.WHATEVER) {
      return backs(wanted, after, most);
    }
    if (wanted.tender().isPresent()) {
      return tenders(wanted, wanted.tender().get(), after, most);
    }
    return walk("SALE S USE INDEX (SALE_IN_ORDER)", wanted, after, most);
  }

  private static String newestFirst(int most) {
    return most == 0 ? "" : " ORDER BY S.COMPLETED_MS DESC, S.RECEIPT DESC LIMIT " + most;
  }

  private static SalesSql fewOf(SalesQuery wanted, Optional<SalesKey> after, int most) {
    Piece where = ofAmount(wanted, "X");
    times(where, "X", wanted, after);
    others(where, filters(wanted, true, true));
    return led(
        "SELECT X.RECEIPT FROM SALE X USE INDEX (SALE_BY_TOTAL) WHERE " + where.text(),
        where.values,
        most);
  }

  private static Piece ofAmount(SalesQuery wanted, String table) {
    Piece where = new Piece();
    wanted.least().ifPresent(least -> where.add(table + ".TOTAL >= ?", least.rupiah()));
    wanted.most().ifPresent(most -> where.add(table + ".TOTAL <= ?", most.rupiah()));
    return where;
  }

  /// @return counts sales that came to so much money as is wanted, but no more than `most`
  static SalesSql count(SalesQuery wanted, int most) {
    Piece where = ofAmount(wanted, "S");
    return new SalesSql(
        "SELECT COUNT(*) FROM (SELECT S.TOTAL FROM SALE S USE INDEX (SALE_BY_TOTAL) WHERE "
            + where.text()
            + " LIMIT "
            + most
            + ")",
        where.values);
  }

  private static SalesSql walk(
      String source, SalesQuery wanted, Optional<SalesKey> after, int most) {
    Piece where = filters(wanted, true, true);
    times(where, "S", wanted, after);
    String order = newestFirst(most);
    boolean cashiers = source.contains("SALE_BY_CASHIER") && most > 0;
    return new SalesSql(
        COLUMNS
            + source
            + " WHERE "
            + where.text()
            + (cashiers ? order.replace(" ORDER BY ", " ORDER BY S.CASHIER DESC, ") : order),
        where.values);
  }

  /// Reads the receipts that a lead tells, and their sales.
  private static SalesSql led(String lead, List<Object> values, int most) {
    return new SalesSql(
        COLUMNS + "(" + lead + ") F JOIN SALE S ON S.RECEIPT = F.RECEIPT" + newestFirst(most),
        values);
  }

  private static SalesSql goods(SalesQuery wanted, Optional<SalesKey> after, int most) {
    List<Object> values = new ArrayList<>();
    List<String> branches = new ArrayList<>();
    for (String sku : wanted.words().skus()) {
      Piece where = new Piece();
      where.add("X.SKU = ?", sku);
      times(where, "X", wanted, after);
      others(where, filters(wanted, false, true));
      values.addAll(where.values);
      branches.add(
          "(SELECT X.RECEIPT FROM SALE_LINE X USE INDEX (LINE_BY_SKU) WHERE "
              + where.text()
              + first("X.SKU DESC", most)
              + ")");
    }
    String lead = String.join(" UNION ", branches);
    return led(branches.size() == 1 ? "SELECT DISTINCT RECEIPT FROM " + lead : lead, values, most);
  }

  private static String first(String leading, int most) {
    return most == 0
        ? ""
        : " ORDER BY " + leading + ", X.COMPLETED_MS DESC, X.RECEIPT DESC LIMIT " + most * SAME_MAX;
  }

  private static SalesSql tenders(
      SalesQuery wanted, TenderKind kind, Optional<SalesKey> after, int most) {
    Piece where = new Piece();
    where.add(paidBy(kind, "X"));
    times(where, "X", wanted, after);
    others(where, filters(wanted, true, false));
    return led(
        "SELECT DISTINCT RECEIPT FROM (SELECT X.RECEIPT FROM TENDER X USE INDEX (TENDER_BY_KIND)"
            + " WHERE "
            + where.text()
            + first("X.KIND DESC", most)
            + ")",
        where.values,
        most);
  }

  private static SalesSql backs(SalesQuery wanted, Optional<SalesKey> after, int most) {
    Piece where = filters(wanted, true, true);
    times(where, "S", wanted, after);
    String kind = wanted.back() == WhatCameBack.VOIDED ? " AND R.KIND = 'VOID'" : "";
    return new SalesSql(
        COLUMNS
            + "(SELECT DISTINCT R.RECEIPT FROM SALE_RETURN R USE INDEX (RETURN_BY_KIND)"
            + " WHERE R.STATE <> 'REFUSED'"
            + kind
            + ") F JOIN SALE S ON S.RECEIPT = F.RECEIPT WHERE "
            + where.text()
            + newestFirst(most),
        where.values);
  }

  /// Digits are an amount or the count at the end of a receipt's number.
  private static SalesSql amounts(SalesQuery wanted, Optional<SalesKey> after, int most) {
    List<Object> values = new ArrayList<>();
    String lead;
    if (wanted.words().amounts().isEmpty()) {
      long number = wanted.words().numbers().getFirst();
      String total = total(number, wanted, after, most, values);
      values.add(number);
      lead = total + " UNION (SELECT X.RECEIPT FROM SALE X WHERE X.NUMBER = ?)";
    } else {
      lead = total(wanted.words().amounts().getFirst().rupiah(), wanted, after, most, values);
    }
    Piece where = filters(wanted, true, true);
    times(where, "S", wanted, after);
    values.addAll(where.values);
    return new SalesSql(
        COLUMNS
            + "("
            + lead
            + ") F JOIN SALE S ON S.RECEIPT = F.RECEIPT WHERE "
            + where.text()
            + newestFirst(most),
        values);
  }

  private static String total(
      long rupiah, SalesQuery wanted, Optional<SalesKey> after, int most, List<Object> values) {
    Piece where = new Piece();
    where.add("X.TOTAL = ?", rupiah);
    times(where, "X", wanted, after);
    others(where, filters(withoutLeading(wanted), true, true));
    values.addAll(where.values);
    return "(SELECT X.RECEIPT FROM SALE X USE INDEX (SALE_BY_TOTAL) WHERE "
        + where.text()
        + first("X.TOTAL DESC", most)
        + ")";
  }

  /// The word that leads need not be asked again.
  private static SalesQuery withoutLeading(SalesQuery wanted) {
    SaleQuery words = wanted.words();
    boolean amount = !words.amounts().isEmpty();
    SaleQuery fewer =
        new SaleQuery(
            words.from(),
            words.to(),
            amount ? words.numbers() : words.numbers().subList(1, words.numbers().size()),
            amount ? words.amounts().subList(1, words.amounts().size()) : words.amounts(),
            words.receipts(),
            words.skus(),
            words.strange());
    return new SalesQuery(
        wanted.from(),
        wanted.until(),
        wanted.cashier(),
        wanted.tender(),
        wanted.least(),
        wanted.most(),
        wanted.back(),
        fewer,
        wanted.orders());
  }

  /// What leads is looked at first, whatever the planner thinks of it.
  private static void others(Piece lead, Piece others) {
    if (!others.isEmpty()) {
      lead.add(
          "EXISTS (SELECT 1 FROM SALE S WHERE S.RECEIPT = X.RECEIPT AND " + others.text() + ")",
          others.values.toArray());
    }
  }

  private static void times(
      Piece where, String table, SalesQuery wanted, Optional<SalesKey> after) {
    String at = table + ".COMPLETED_MS ";
    wanted.from().ifPresent(from -> where.add(at + ">= ?", from.toEpochMilli()));
    wanted.until().ifPresent(until -> where.add(at + "< ?", until.toEpochMilli()));
    after.ifPresent(
        key -> {
          long millis = key.at().toEpochMilli();
          where.add(at + "<= ?", millis);
          where.add("(" + at + "< ? OR " + table + ".RECEIPT < ?)", millis, key.receipt());
        });
  }

  /// @param goods whether goods only filter
  /// @param tender whether the way to pay only filters
  private static Piece filters(SalesQuery wanted, boolean goods, boolean tender) {
    Piece where = new Piece();
    SaleQuery words = wanted.words();
    words.receipts().forEach(receipt -> where.add("S.RECEIPT = ?", receipt));
    wanted.orders().forEach(order -> where.add(OF_ORDER, order, order));
    wanted.cashier().ifPresent(cashier -> where.add("S.CASHIER = ?", cashier));
    wanted.least().ifPresent(least -> where.add("S.TOTAL >= ?", least.rupiah()));
    wanted.most().ifPresent(most -> where.add("S.TOTAL <= ?", most.rupiah()));
    for (Money amount : words.amounts()) {
      where.add("S.TOTAL = ?", amount.rupiah());
    }
    words.numbers().forEach(number -> where.add("(S.TOTAL = ? OR S.NUMBER = ?)", number, number));
    if (goods && !words.skus().isEmpty()) {
      where.add(
          "EXISTS (SELECT 1 FROM SALE_LINE L WHERE L.RECEIPT = S.RECEIPT AND L.SKU IN ("
              + String.join(", ", Collections.nCopies(words.skus().size(), "?"))
              + "))",
          words.skus().toArray());
    }
    if (tender) {
      wanted
          .tender()
          .ifPresent(
              kind ->
                  where.add(
                      "EXISTS (SELECT 1 FROM TENDER T WHERE T.RECEIPT = S.RECEIPT AND "
                          + paidBy(kind, "T")
                          + ")"));
    }
    switch (wanted.back()) {
      case WHATEVER -> {
        // nothing is asked of it
      }
      case SOMETHING -> where.add("EXISTS (" + RETURNS + ")");
      case VOIDED -> where.add("EXISTS (" + RETURNS + " AND B.KIND = 'VOID')");
    }
    return where;
  }

  private static final String RETURNS =
      "SELECT 1 FROM SALE_RETURN B WHERE B.RECEIPT = S.RECEIPT AND B.STATE <> 'REFUSED'";

  /// A payment's name stands with its receipt, a claim's with the tender alone.
  private static final String OF_ORDER =
      "S.RECEIPT IN (SELECT P.RECEIPT FROM PAYMENT_RECEIPT P WHERE P.ORDER_ID = UPPER(?)"
          + " UNION SELECT Y.RECEIPT FROM TENDER Y WHERE Y.KIND = 'CLAIMED'"
          + " AND Y.ORDER_ID = UPPER(?))";

  private static String paidBy(TenderKind kind, String table) {
    String is = table + ".KIND = ";
    String claims =
        is
            + "'CLAIMED' AND COALESCE((SELECT C.STATE FROM CLAIM C WHERE C.ID = "
            + table
            + ".ORDER_ID), '') ";
    return switch (kind) {
      case CASH -> is + "'CASH'";
      case GOPAY -> is + "'WALLET' AND LOWER(" + table + ".ISSUER) = 'gopay'";
      case QRIS -> is + "'WALLET' AND LOWER(" + table + ".ISSUER) <> 'gopay'";
      case OWN_VERIFIED -> claims + "= 'MATCHED'";
      case OWN_LOST -> claims + "= 'LOST'";
      case OWN_UNVERIFIED -> claims + "NOT IN ('MATCHED', 'LOST')";
      case CREDIT -> is + "'CREDIT'";
    };
  }
}
