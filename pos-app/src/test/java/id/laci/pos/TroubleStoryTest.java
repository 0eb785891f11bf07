package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.PaymentBook;
import id.laci.pos.money.Money;
import id.laci.pos.qris.Qris;
import id.laci.pos.qris.Reading;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.story.CodeReader;
import id.laci.pos.story.Playbill;
import id.laci.pos.story.Story;
import id.laci.pos.story.Transcript;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole evening of trouble, once, and then what it leaves: pictures, and books that agree with
/// the gateway's.
@Timeout(300)
final class TroubleStoryTest {
  private static final int MOMENTS = 11;
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  @TempDir Path folder;

  @Test
  void everyMomentIsReachedAndPicturedAndTheMoneyAddsUp() throws Exception {
    DataFolder data = new DataFolder(folder.resolve("data"), folder.resolve("keys/till.pass"));
    Path out = folder.resolve("out");
    Sandbox gateway = play(data, out);
    assertTwoPicturesOfEveryMoment(out);
    assertCodesCanBeRead(out);
    assertMoneyAddsUp(Books.read(data.ledger(true), data.keyPassword()), gateway);
  }

  private static Sandbox play(DataFolder data, Path out) throws IOException {
    Terminal terminal =
        switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
          case Terminal.Result.Good(var good) -> good;
          case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
        };
    Sandbox gateway = terminal.payments().sandbox().orElseThrow().machine();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Transcript transcript = new Transcript(new PrintStream(told, true, StandardCharsets.UTF_8));
    assertEquals(
        0,
        DemoCommand.play(Story.TROUBLE, out, terminal, transcript),
        () -> told.toString(StandardCharsets.UTF_8));
    return gateway;
  }

  private static void assertTwoPicturesOfEveryMoment(Path out) throws IOException {
    List<List<String>> moments = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve(Playbill.FILE))) {
      if (line.startsWith("## ")) {
        moments.add(new ArrayList<>());
      }
      Matcher link = LINK.matcher(line);
      while (link.find()) {
        String file = link.group(1);
        assertTrue(ImageIO.read(out.resolve(file).toFile()).getWidth() > 0, file);
        moments.getLast().add(file);
      }
    }
    assertEquals(MOMENTS, moments.size());
    for (List<String> files : moments) {
      long cashier = files.stream().filter(file -> file.endsWith("-cashier.png")).count();
      long customer = files.stream().filter(file -> file.endsWith("-customer.png")).count();
      assertTrue(cashier > 0 && cashier == customer, files::toString);
    }
  }

  private static void assertCodesCanBeRead(Path out) throws Exception {
    List<Path> pictures;
    try (Stream<Path> files = Files.list(out)) {
      pictures = files.filter(file -> file.toString().endsWith("-code-customer.png")).toList();
    }
    assertTrue(pictures.size() >= 8, pictures::toString);
    for (Path file : pictures) {
      BufferedImage picture = ImageIO.read(file.toFile());
      var read = assertInstanceOf(Reading.Read.class, Qris.read(CodeReader.read(picture)));
      assertTrue(read.code().amountText().isPresent(), file::toString);
    }
  }

  /// What the wallets' tenders come to is what the gateway has settled and not sent back, and only
  /// what nobody can verify yet is open.
  private static void assertMoneyAddsUp(Books books, Sandbox gateway) {
    Money settled =
        sum(
            gateway.transactions().stream()
                .filter(paid -> paid.settlement().isPresent())
                .map(paid -> paid.charge().amount()));
    Money refunded = sum(gateway.transactions().stream().map(Transaction::refunded));
    assertTrue(refunded.isPositive());
    assertEquals(settled.minus(refunded), tendered(books, Tender.Wallet.class));

    Money unverified = tendered(books, Tender.Claimed.class);
    assertTrue(unverified.isPositive());
    assertEquals(
        unverified,
        sum(books.state().claims().open().stream().map(claim -> claim.demand().amount())));

    Money sales = sum(books.sales().stream().map(sale -> sale.totals().total()));
    Money cash = tendered(books, Tender.Cash.class);
    assertEquals(sales, settled.minus(refunded).plus(unverified).plus(cash));

    PaymentBook payments = books.state().payments();
    assertTrue(payments.undecided().isEmpty());
    assertTrue(payments.late().isEmpty());
    assertTrue(books.state().refunds().unfinished().isEmpty());
    assertTrue(books.state().taken().isEmpty());
    assertTrue(books.state().contradictions().isEmpty());
    assertTrue(books.state().prints().jobs().stream().allMatch(job -> job.isOver()));
  }

  private static Money tendered(Books books, Class<? extends Tender> kind) {
    Function<Sale, Stream<Money>> amounts =
        sale -> sale.tenders().stream().filter(kind::isInstance).map(Tender::amount);
    return sum(books.sales().stream().flatMap(amounts));
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus);
  }
}
