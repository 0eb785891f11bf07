package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.counter.DeviceTrouble;
import java.time.Instant;
import java.util.Optional;

/// Print jobs to JSON and back, version 1.
final class PrintJson {
  private PrintJson() {}

  static JsonObject of(PrintJob job) {
    Members paper =
        switch (job.paper()) {
          case Paper.OfSale(var sale) -> new Members().with("sale", SaleJson.of(sale));
          case Paper.OfShift(var report) -> new Members().with("z", ShiftJson.of(report));
        };
    return paper
        .with("copy", job.copy())
        .with("lang", job.language())
        .with("state", job.state().name())
        .with("at", job.at())
        .with("trouble", job.trouble().map(Enum::name))
        .object();
  }

  static PrintJob job(Fields in) {
    return new PrintJob(
        paper(in),
        in.count("copy"),
        in.text("lang"),
        PrintJob.State.valueOf(in.text("state")),
        in.instant("at"),
        trouble(in));
  }

  /// Papers of older releases are receipts.
  private static Paper paper(Fields in) {
    Optional<Paper> report =
        in.optionalFields("z").map(z -> new Paper.OfShift(ShiftJson.report(z)));
    return report.orElseGet(() -> new Paper.OfSale(SaleJson.sale(in.fields("sale"))));
  }

  static Fact moved(Fields in) {
    return new Fact.PrintMoved(
        in.text("r"),
        in.count("copy"),
        PrintJob.State.valueOf(in.text("state")),
        trouble(in),
        in.instant("at"));
  }

  /// The beginning of a print as journals had it before there was an outbox; not written any more.
  static Fact begun(Fields in) {
    return new Fact.PrintMoved(
        in.text("r"), in.count("copy"), PrintJob.State.SENDING, Optional.empty(), in.instant("at"));
  }

  /// The end of a print as journals had it before there was an outbox, without a time; not written
  /// any more. What was not sent then may have come out in part.
  static Fact ended(Fields in) {
    in.text("words"); // was always there
    PrintJob.State state = in.flag("sent") ? PrintJob.State.SENT : PrintJob.State.UNKNOWN;
    return new Fact.PrintMoved(
        in.text("r"), in.count("copy"), state, Optional.empty(), Instant.EPOCH);
  }

  private static Optional<DeviceTrouble> trouble(Fields in) {
    return in.optionalText("trouble").map(DeviceTrouble::valueOf);
  }
}
