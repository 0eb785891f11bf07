package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.Fact;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.settlement.Column;
import id.laci.pos.settlement.Mapping;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.settlement.Problem;
import id.laci.pos.settlement.Refusal;
import id.laci.pos.settlement.SettlementFile;
import id.laci.pos.settlement.Survey;
import id.laci.pos.table.DateOrder;
import id.laci.pos.table.NumberStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Settlement files, good and bad.
final class Files {
  static final String NAME = "QRIS_Mutasi_Toko_Melati_20261122-20261123.csv";

  private static final List<String> HEADER =
      List.of(
          "Tanggal Transaksi",
          "No. Referensi",
          "ID Transaksi",
          "Penerbit",
          "Nominal Transaksi (Rp)",
          "Nominal MDR",
          "Jumlah Diterima",
          "Kode Cabang");
  private static final List<String> EXAMPLES =
      List.of(
          "22/11/2026 08:14:09",
          "632611220814",
          "A120261122011409xKq77RID",
          "GoPay",
          "128.500",
          "900",
          "127.600",
          "0042");
  private static final List<Optional<Meaning>> MEANINGS =
      List.of(
          Optional.of(Meaning.DATE),
          Optional.of(Meaning.REFERENCE),
          Optional.of(Meaning.TRANSACTION_ID),
          Optional.of(Meaning.ISSUER),
          Optional.of(Meaning.GROSS),
          Optional.of(Meaning.FEE),
          Optional.of(Meaning.NET),
          Optional.empty());

  private Files() {}

  private static List<ReckoningView.ColumnSeen> columns(List<Optional<Meaning>> meanings) {
    List<ReckoningView.ColumnSeen> columns = new ArrayList<>();
    for (int at = 0; at < HEADER.size(); at++) {
      columns.add(new ReckoningView.ColumnSeen(HEADER.get(at), EXAMPLES.get(at), meanings.get(at)));
    }
    return columns;
  }

  private static Mapping mapping(List<Optional<Meaning>> meanings) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < meanings.size(); at++) {
      int place = at;
      meanings
          .get(at)
          .ifPresent(
              meaning ->
                  columns.add(
                      new Column(
                          place,
                          meaning,
                          meaning.isMoney()
                              ? Optional.of(NumberStyle.DOT_THOUSANDS)
                              : Optional.empty())));
    }
    return new Mapping(HEADER, columns, DateOrder.DAY_FIRST, SettlementFile.USUAL_ZONE);
  }

  private static ReckoningView.Table table(
      List<Optional<Meaning>> meanings,
      boolean remembered,
      List<Survey.Doubt> doubts,
      Optional<Refusal> missing,
      List<Problem> problems,
      Optional<Fact.SettlementImported> before) {
    boolean good = missing.isEmpty() && problems.isEmpty();
    return new ReckoningView.Table(
        NAME,
        columns(meanings),
        mapping(meanings),
        remembered,
        doubts,
        missing,
        problems,
        problems.size(),
        good ? 184 : 0,
        good ? 3 : 0,
        Set.of(),
        before);
  }

  /// Read whole, as the file before.
  static ReckoningView.Stage good() {
    return looked(table(MEANINGS, true, List.of(), Optional.empty(), List.of(), Optional.empty()));
  }

  /// Read whole, for the first time and with doubts.
  static ReckoningView.Stage doubtful() {
    return looked(
        table(
            MEANINGS,
            false,
            List.of(Survey.Doubt.NUMBERS_OPEN, Survey.Doubt.DATES_OPEN, Survey.Doubt.NO_FEE),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  /// The same file once more.
  static ReckoningView.Stage again() {
    return looked(
        table(
            MEANINGS,
            true,
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.of(
                new Fact.SettlementImported(
                    NAME, "c0ffee", 184, 12, 0, "Sari", Moment.NOW.minusSeconds(86_400)))));
  }

  /// Nobody knows where the amount stands.
  static ReckoningView.Stage unknown() {
    List<Optional<Meaning>> meanings = new ArrayList<>(MEANINGS);
    meanings.set(4, Optional.empty());
    return looked(
        table(
            meanings,
            false,
            List.of(Survey.Doubt.NO_AMOUNT),
            Optional.of(Refusal.NO_AMOUNT_COLUMN),
            List.of(),
            Optional.empty()));
  }

  /// With lines that cannot be read, for every reason.
  static ReckoningView.Stage bad() {
    List<Problem> problems = new ArrayList<>();
    for (Problem.Reason reason : Problem.Reason.values()) {
      problems.add(new Problem(17 + 9 * problems.size(), HEADER.get(4), reason, "1.2850,00 DB"));
    }
    return looked(table(MEANINGS, false, List.of(), Optional.empty(), problems, Optional.empty()));
  }

  private static ReckoningView.Stage looked(ReckoningView.Table table) {
    return new ReckoningView.Stage.Looked(table);
  }

  /// @return every reason why a file is none
  static List<Refusal> refusals() {
    return Arrays.asList(Refusal.values());
  }
}
