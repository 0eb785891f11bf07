package id.laci.pos.ui.gallery;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditLine;
import id.laci.pos.audit.Deed;
import id.laci.pos.audit.Export;
import id.laci.pos.audit.JournalView;
import id.laci.pos.audit.JournalView.Standing;
import id.laci.pos.audit.Verdict;
import id.laci.pos.money.Money;
import id.laci.pos.till.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Every state of the journal page.
final class JournalSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final String CHECKS = "journal-checks";
  private static final String OPEN = "journal-open";
  private static final Standing IDLE = new Standing.Idle();
  private static final Export NONE = new Export.None();
  private static final String FINGERPRINT = "5F2A 91C4 07DE B83C 4410 9E7F A6D2 0B58";
  private static final String LONG_NAME = "Maximiliana Hutagalung S";

  private final List<Sample> samples = new ArrayList<>();
  private final List<AuditLine> lines = new ArrayList<>();

  private JournalSamples() {}

  static List<Sample> all() {
    JournalSamples made = new JournalSamples();
    made.fill();
    made.lists();
    made.checks();
    return List.copyOf(made.samples);
  }

  private void line(Deed what, String who, String about, long amount, String reason, String by) {
    long sequence = 48_211 - lines.size() * 7L;
    lines.add(
        new AuditLine(
            sequence,
            1,
            Moment.NOW.minusSeconds(lines.size() * 940L),
            lines.size() % 2 == 0
                ? Optional.of(Moment.NOW.minusSeconds(lines.size() * 940L + 2))
                : Optional.empty(),
            who,
            "K1",
            what,
            about,
            amount == 0 ? Optional.empty() : Optional.of(Money.of(amount)),
            reason,
            by.isEmpty() ? Optional.empty() : Optional.of(by),
            what == Deed.SALE ? "CASH=" + amount : ""));
  }

  private void fill() {
    line(Deed.SALE, "Sari", "K1-7H2K9QXW-000412", 86_500, "", "");
    line(Deed.DRAWER_OPENED, "Sari", "K1-7H2K9QXW-000412", 0, "", "");
    line(
        Deed.LINE_TAKEN_OUT,
        LONG_NAME,
        "Beras Ramos Setra Wangi Super Premium 5 kg",
        74_000,
        "",
        "Budi");
    line(Deed.CASH_OUT, "Sari", "", 20_000, "Es batu untuk kulkas minuman depan", "Ibu Ratna");
    line(Deed.RETURN_BEGUN, "Sari", "K1-7H2K9QXW-R000031", 18_500, "bungkus sobek", "Budi");
    line(Deed.PAYMENT_LATE, "", "LACI-K1-7H2K9QXW-0000388", 999_999_999, "", "");
    line(Deed.RIGHT_CHANGED, "Ibu Ratna", "CASHIER", 0, "", "");
    line(Deed.SIGNED_IN, "Sari", "S3", 0, "", "");
    line(Deed.SHIFT_CLOSED, LONG_NAME, "K1-7H2K9QXW-Z00006", 4_120_500, "", "Ibu Ratna");
  }

  private JournalView view(Standing chain, Standing copy, Export export) {
    return new JournalView(AuditFilter.ALL, Optional.of(lines), true, true, chain, copy, export);
  }

  private void add(String name, JournalView view, String pressing) {
    Sample sample = SELLING.on(new Page.Journal(view)).as(Screen.CASHIER, "journal-" + name);
    samples.add(pressing.isEmpty() ? sample : sample.pressing(pressing));
  }

  private void lists() {
    JournalView usual = view(IDLE, IDLE, NONE);
    add("lines", usual, "");
    samples.add(samples.getLast().on(Size.CUSTOMER));
    add("line", usual, OPEN);
    AuditFilter narrow =
        new AuditFilter(
            Optional.of(Moment.NOW.atZone(Moment.ZONE).toLocalDate()),
            Optional.of(Moment.NOW.atZone(Moment.ZONE).toLocalDate()),
            LONG_NAME,
            Optional.of(Deed.Subject.REFUNDS),
            "K1-7H2K9QXW");
    add("none", new JournalView(narrow, Optional.of(List.of()), false, true, IDLE, IDLE, NONE), "");
    add(
        "looking",
        new JournalView(AuditFilter.ALL, Optional.empty(), false, true, IDLE, IDLE, NONE),
        "");
    add(
        "torn",
        new JournalView(
            AuditFilter.ALL, Optional.of(lines.subList(0, 3)), false, false, IDLE, IDLE, NONE),
        "");
  }

  private void checks() {
    add("checks", view(IDLE, IDLE, NONE), CHECKS);
    add("running", view(new Standing.Running(37), IDLE, new Export.Writing()), CHECKS);
    Standing whole =
        new Standing.Over(new Verdict.ChainWhole(48_211, 41, 12, OptionalLong.of(53), FINGERPRINT));
    add(
        "whole",
        view(
            whole,
            new Standing.Over(new Verdict.CopySame(391_204, 48_211)),
            new Export.Written(
                "/home/laci/.local/share/laci/exports/journal-K1-20261123T024100Z.csv", 9_312)),
        CHECKS);
    for (Verdict.ChainFault fault : Verdict.ChainFault.values()) {
      add(
          "broken-" + fault.name().toLowerCase(Locale.ROOT),
          view(
              new Standing.Over(new Verdict.ChainBroken(fault, 31_008)),
              new Standing.Over(new Verdict.Stopped()),
              new Export.Failed("No space left on device")),
          CHECKS);
    }
    for (Verdict.CopyFault fault : Verdict.CopyFault.values()) {
      add(
          "differs-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          view(IDLE, new Standing.Over(differs(fault)), NONE),
          CHECKS);
    }
    add(
        "failed",
        view(
            new Standing.Over(new Verdict.Failed("the disk was pulled out")),
            new Standing.Over(new Verdict.Failed("there is no query copy")),
            NONE),
        CHECKS);
  }

  private static Verdict differs(Verdict.CopyFault fault) {
    return switch (fault) {
      case CHANGED ->
          new Verdict.CopyDiffers(
              fault, "SALE", "RECEIPT=K1-7H2K9QXW-000402", "TOTAL", "8650", "86500", 47_911);
      case MISSING ->
          new Verdict.CopyDiffers(
              fault,
              "SALE",
              "RECEIPT=K1-7H2K9QXW-000402",
              "",
              "",
              "CASHIER=Sari COMPLETED_MS=1795401660000 NUMBER=402 RECEIPT=K1-7H2K9QXW-000402"
                  + " SUBTOTAL=86500 TAX_INCLUDED=8572 TAX_NAME=PPN TAX_PERCENT=11 TOTAL=86500",
              47_911);
      case TOO_MANY ->
          new Verdict.CopyDiffers(
              fault,
              "DECISION",
              "PLACE=1 SEQUENCE=47912",
              "",
              "CASHIER=Sari ITEM=LACI-K1-7H2K9QXW-0000388 REASON=made up WHAT=DROPPED",
              "",
              0);
      case CHECKSUM ->
          new Verdict.CopyDiffers(
              fault, "SALE_LINE", "LINE=2 RECEIPT=K1-7H2K9QXW-000402", "", "", "", 0);
    };
  }
}
