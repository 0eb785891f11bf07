package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.saleslist.SalesWish;
import id.laci.pos.shift.Flow;
import id.laci.pos.staff.Pin;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.DayView;
import id.laci.pos.today.DayWish;
import id.laci.pos.today.Picture;
import id.laci.pos.today.Saving;
import id.laci.pos.today.TenderKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The day's figures, the list of sales and their files, on the whole till.
@Timeout(120)
final class WholeDayTest extends WholeTill {
  private static final Money NOODLES = Money.of(3_500);

  @Test
  void whatWasSoldIsInTheFiguresAndInTheFilesAtOnce() throws Exception {
    sellForCash();
    sellForCash();
    want(new Intent.ForDay(new DayWish.Open()));
    approve();
    DayFigures figures = figures(await(now -> figures(now).isPresent())).orElseThrow();
    assertEquals(new Flow(2, NOODLES.times(2)), figures.sold());
    assertEquals(new Flow(2, NOODLES.times(2)), figures.taken(TenderKind.CASH));
    want(new Intent.ForDay(new DayWish.SaveTable()));
    String table = Files.readString(saved(await(now -> saved(now, ".csv").isPresent())));
    assertTrue(table.contains(";7000"), table);
    want(new Intent.ForDay(new DayWish.SavePicture(new Picture(2, 2, (_, _) -> 0xFF00FF00))));
    byte[] picture = Files.readAllBytes(saved(await(now -> saved(now, ".png").isPresent())));
    assertEquals("PNG", new String(picture, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void theListIsWrittenAsATableOnceSomebodyAllowsIt() throws Exception {
    sellForCash();
    want(new Intent.Open(Page.Name.SALES));
    Snapshot there = await(now -> now.page() instanceof Page.Sales(var view) && isThere(view));
    String receipt = there(there).getFirst();
    want(new Intent.ForSales(new SalesWish.SaveTable()));
    approve();
    String table = Files.readString(saved(await(now -> saved(now, ".csv").isPresent())));
    assertTrue(table.lines().skip(1).findFirst().orElse("").startsWith(receipt + ";"), table);
  }

  private void sellForCash() throws InterruptedException {
    want(new Intent.Add("IND85"));
    await(now -> !now.basket().isEmpty());
    want(new Intent.PayByCash());
    await(now -> now.stage() instanceof Stage.ByCash);
    want(new Intent.TakeCash(NOODLES));
    await(now -> now.stage() instanceof Stage.Done);
    want(new Intent.NextSale());
    await(now -> now.stage() instanceof Stage.Selling);
  }

  private void approve() throws InterruptedException {
    await(now -> now.approval().isPresent());
    want(new Intent.GivePin(new Pin("123456".toCharArray())));
    await(now -> now.approval().isEmpty());
  }

  private static Optional<DayFigures> figures(Snapshot now) {
    return now.page() instanceof Page.Today(var view)
            && view.figures() instanceof DayView.There(var read)
        ? Optional.of(read.figures())
        : Optional.empty();
  }

  private static boolean isThere(SalesView view) {
    return view.page() instanceof SalesView.There(var page, var _) && !page.rows().isEmpty();
  }

  private static List<String> there(Snapshot now) {
    return now.page() instanceof Page.Sales(var view)
            && view.page() instanceof SalesView.There(var page, var _)
        ? page.rows().stream().map(row -> row.receipt()).toList()
        : List.of();
  }

  private static Optional<Path> saved(Snapshot now, String ending) {
    Optional<Saving> saving =
        switch (now.page()) {
          case Page.Today(var view) -> view.saving();
          case Page.Sales(var view) -> view.saving();
          case Page _ -> Optional.empty();
        };
    return saving
        .filter(Saving.Saved.class::isInstance)
        .map(done -> ((Saving.Saved) done).file())
        .filter(file -> file.endsWith(ending))
        .map(Path::of);
  }

  private static Path saved(Snapshot now) throws IOException {
    return saved(now, "").orElseThrow(() -> new IOException("nothing was saved"));
  }
}
