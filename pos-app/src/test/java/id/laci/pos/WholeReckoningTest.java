package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.claim.Demand;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.ReportCsv;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.table.Separator;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A file on disk, claims and payments that the real till made, its journal and its query copy:
/// what the file says is verified, is so after a restart, and confirms nothing twice.
@Timeout(120)
final class WholeReckoningTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final DateTimeFormatter WIB =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withZone(JAKARTA);
  private static final String GOODS = "8992001100105";
  private static final long PRICE = 3_500;

  @TempDir Path folder;
  private Terminal terminal;
  private Shopkeeper looker;

  @BeforeEach
  void open() {
    DataFolder data = new DataFolder(folder.resolve("data"), folder.resolve("keys/till.pass"));
    terminal =
        switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
          case Terminal.Result.Good(var good) -> good;
          case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
        };
    looker = new Shopkeeper(terminal, new Random(0), _ -> {});
    terminal.start();
  }

  @AfterEach
  void close() {
    terminal.close();
  }

  private Snapshot await(Predicate<Snapshot> expected) throws Exception {
    return looker.await(expected);
  }

  /// Sells by a code made here.
  private Demand claim(String reference) throws Exception {
    terminal.want(new Intent.Scan(GOODS));
    await(now -> now.basket().count() == 1);
    terminal.want(new Intent.PayOffline());
    Snapshot up = await(now -> now.stage() instanceof Stage.ByOwnCode);
    terminal.want(new Intent.ClaimPaid(reference));
    await(now -> now.stage() instanceof Stage.Done);
    terminal.want(new Intent.NextSale());
    await(now -> now.stage() instanceof Stage.Selling);
    return assertInstanceOf(Stage.ByOwnCode.class, up.stage()).demand();
  }

  /// Sells by a code of the gateway's.
  private String pay() throws Exception {
    terminal.want(new Intent.Scan(GOODS));
    await(now -> now.basket().count() == 1);
    terminal.want(new Intent.PayByQr());
    Snapshot up = await(now -> now.stage() instanceof Stage.ByQr byQr && byQr.qr().isPresent());
    Stage.ByQr byQr = assertInstanceOf(Stage.ByQr.class, up.stage());
    var phone = terminal.payments().sandbox().orElseThrow().machine();
    assertEquals(Attempt.Result.PAID, phone.pay(byQr.qr().orElseThrow().payload()));
    await(now -> now.stage() instanceof Stage.Done);
    terminal.want(new Intent.NextSale());
    await(now -> now.stage() instanceof Stage.Selling);
    return byQr.order().id().text();
  }

  private Path file(String... lines) throws Exception {
    Path file = folder.resolve("mutasi.csv");
    Files.writeString(
        file,
        "Laporan Mutasi QRIS\n\nTanggal Transaksi;Order ID;No. Referensi;Nominal Transaksi (Rp)\n"
            + String.join("\n", lines)
            + "\n");
    return file;
  }

  private static String line(Instant at, String order, String reference) {
    return WIB.format(at) + ";" + order + ";" + reference + ";3.500";
  }

  private static Optional<ReckoningView> view(Snapshot now) {
    return now.page() instanceof Page.Reconcile(var view, var _)
        ? Optional.of(view)
        : Optional.empty();
  }

  private static Optional<ReckoningView.Claims> claims(Snapshot now) {
    return view(now).flatMap(ReckoningView::claims).filter(claims -> !claims.comparing());
  }

  private void choose(Path file) throws Exception {
    terminal.want(new Intent.Open(Page.Name.RECONCILE));
    await(now -> view(now).isPresent());
    terminal.want(new Intent.Reckon(new ReckoningWish.Choose(file.toString())));
  }

  private static int unverified(Snapshot now) {
    return now.status().queue().count(QueueItem.Kind.UNVERIFIED);
  }

  @Test
  void whatTheFileSaysIsVerifiedOnceAndForEver() throws Exception {
    Demand one = claim("632611220814");
    Demand other = claim("632611220931");
    String order = pay();
    Path file =
        file(
            line(one.shownAt().plusSeconds(1), "", "632611220814"),
            line(other.shownAt().plusSeconds(1), "", "632611220931"),
            line(Instant.now(), order, ""));
    assertEquals(2, unverified(await(now -> unverified(now) == 2)));

    choose(file);
    await(now -> claims(now).filter(claims -> claims.sure() == 2).isPresent());
    terminal.want(new Intent.Reckon(new ReckoningWish.Import()));
    Snapshot done = await(now -> claims(now).flatMap(ReckoningView.Claims::done).isPresent());
    assertEquals(0, unverified(done));

    Snapshot compared = await(now -> equal(now) == 3);
    ReckoningView.Report report = view(compared).orElseThrow().day().report().orElseThrow();
    assertEquals(3 * PRICE, report.total().here().rupiah());
    terminal.want(new Intent.Reckon(new ReckoningWish.Export()));
    Snapshot written = await(now -> view(now).flatMap(v -> v.day().exported()).isPresent());
    Path csv = Path.of(view(written).flatMap(v -> v.day().exported()).orElseThrow());
    assertTrue(csv.startsWith(folder.resolve("data/reports")), csv.toString());
    String text = Files.readString(csv, StandardCharsets.UTF_8);
    List<Finding> findings = ReportCsv.read(text, Separator.SEMICOLON).orElseThrow();
    assertEquals(3, findings.size());

    terminal.close();
    open();
    assertEquals(0, unverified(await(now -> now.stage() instanceof Stage.Selling)));
    choose(file);
    Snapshot again = await(now -> claims(now).isPresent());
    assertEquals(0, claims(again).orElseThrow().sure());
    assertEquals(2, claims(again).orElseThrow().usedBefore());
    assertTrue(
        view(again).orElseThrow().file() instanceof ReckoningView.Stage.Looked(var table)
            && table.remembered()
            && table.before().isPresent());
  }

  private static long equal(Snapshot now) {
    return view(now)
        .flatMap(view -> view.day().report())
        .map(
            report ->
                report.sums().getOrDefault(Finding.Kind.EQUAL, id.laci.pos.reconcile.Sums.NONE))
        .map(sums -> sums.findings())
        .orElse(0L);
  }
}
