package id.laci.pos;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.laci.drivers.sim.Png;
import id.laci.drivers.sim.SimulatedReceipt;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A scripted visit to the demo shop, by the same intents that a cashier makes: a sale by QR, one
/// in cash, a code that expires, and a network that dies while a code is up. It leaves a transcript
/// and numbered pictures, and fails at the first step that does not come out as it should.
final class DemoVisit {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int RECEIPT_BORDER = 16;
  private static final Set<PrintJob.State> DONE =
      EnumSet.of(PrintJob.State.SENT, PrintJob.State.PRINTED);

  private final Terminal terminal;
  private final Stagehand screens;
  private final Sandbox customer;
  private final Path out;
  private final Transcript transcript;
  private final BlockingQueue<SimulatedReceipt> receipts = new LinkedBlockingQueue<>();
  private int number;

  DemoVisit(Terminal terminal, Path out, Transcript transcript) {
    this.terminal = terminal;
    this.out = out;
    this.transcript = transcript;
    screens = new Stagehand(terminal);
    customer = terminal.payments().sandbox().orElseThrow().machine();
    var _ = terminal.simulatedPrinter().orElseThrow().onReceipt(this::take);
  }

  /// A pulse for the drawer leaves no paper.
  private void take(SimulatedReceipt receipt) {
    if (!receipt.printout().blank()) {
      receipts.add(receipt);
    }
  }

  /// A step did not come out as it should.
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1;

    Failed(String what) {
      super(what);
    }
  }

  void play() throws Failed, IOException, InterruptedException {
    screens.await("the till is open", PATIENCE, now -> now.stage() instanceof Stage.Selling);
    step("open", "The till is open.");
    paidByQr();
    paidInCash();
    expired();
    networkDied();
    transcript.say("The visit is over; everything came out as it should.");
  }

  private void paidByQr() throws Failed, IOException, InterruptedException {
    scan("IND85", "TBS450", "BPW5");
    step("basket", "Three products scanned.");
    Stage.ByQr up = codeUp();
    BufferedImage shown = step("code", "The code is on the customer's screen.");
    readBack(shown, up);
    pay(up);
    step("paid", "Paid, on both screens.");
    receipt();
    terminal.want(new Intent.NextSale());
  }

  private void paidInCash() throws Failed, IOException, InterruptedException {
    scan("GUL1", "TEL10");
    terminal.want(new Intent.PayByCash());
    screens.await("cash is being taken", PATIENCE, now -> now.stage() instanceof Stage.ByCash);
    step("cash", "The customer pays Rp 50.000 in cash.");
    terminal.want(new Intent.TakeCash(Money.of(50_000)));
    Snapshot done =
        screens.await("the cash sale is done", PATIENCE, now -> now.stage() instanceof Stage.Done);
    if (done.stage() instanceof Stage.Done(var sale, var _)) {
      transcript.say("Done; change " + sale.change() + ".");
    }
    receipt();
    step("change", "The change is on both screens, the drawer is open.");
    terminal.want(new Intent.NextSale());
  }

  private void expired() throws Failed, IOException, InterruptedException {
    scan("KKA165");
    Stage.ByQr up = codeUp();
    Duration life = up.qr().orElseThrow().validFor();
    transcript.say("Nobody pays; the clock is moved forward by " + life.toMinutes() + " minutes.");
    terminal.clock().skip(life);
    screens.await(
        "the code has expired and the gateway has confirmed it",
        PATIENCE,
        now -> now.stage() instanceof Stage.QrFailed(var _, var why) && why == Closing.EXPIRED);
    step("expired", "The code is dead, no money was taken, the basket is as it was.");
    terminal.want(new Intent.Back());
  }

  private void networkDied() throws Failed, IOException, InterruptedException {
    Stage.ByQr up = codeUp();
    customer.faults().networkDown(true);
    transcript.say("The network is cut while the code is up.");
    terminal.want(new Intent.CheckNow());
    screens.await(
        "the screens say that the gateway does not answer",
        PATIENCE,
        now ->
            now.stage() instanceof Stage.ByQr byQr && byQr.progress() == Stage.Progress.NO_CONTACT);
    step("no-contact", "No contact; the code stays valid and the till keeps asking.");
    customer.pay(up.order().id().text());
    transcript.say("The customer's phone has a network of its own: it pays.");
    customer.faults().networkDown(false);
    transcript.say("The network is back.");
    screens.await("the payment is known", PATIENCE, now -> now.stage() instanceof Stage.Done);
    step("recovered", "Paid: nobody had to do anything.");
    receipt();
    terminal.want(new Intent.NextSale());
    screens.await("the till is ready", PATIENCE, now -> now.stage() instanceof Stage.Selling);
    step("ready", "Ready for the next customer.");
  }

  private void scan(String... skus) throws Failed, InterruptedException {
    for (String sku : skus) {
      String code =
          screens.await("the catalogue", PATIENCE, _ -> true).finder().products().stream()
              .filter(product -> product.sku().equals(sku))
              .map(product -> product.code().digits())
              .findFirst()
              .orElse(sku);
      terminal.want(new Intent.Scan(code));
    }
    screens.await(
        "everything scanned is in the basket",
        PATIENCE,
        now -> now.basket().count() == skus.length);
  }

  private Stage.ByQr codeUp() throws Failed, InterruptedException {
    long asked = System.nanoTime();
    terminal.want(new Intent.PayByQr());
    Snapshot now =
        screens.await(
            "a code is up",
            PATIENCE,
            snapshot ->
                snapshot.stage() instanceof Stage.ByQr byQr
                    && byQr.progress() == Stage.Progress.WAITING);
    transcript.say("Asked for a code and had it after " + millisSince(asked) + ".");
    return (Stage.ByQr) now.stage();
  }

  private void pay(Stage.ByQr up) throws Failed, InterruptedException {
    long paid = System.nanoTime();
    customer.pay(up.order().id().text());
    screens.await("paid", PATIENCE, now -> now.stage() instanceof Stage.Done);
    transcript.say(
        "The customer paid " + up.order().amount() + "; known after " + millisSince(paid) + ".");
  }

  private static String millisSince(long nanos) {
    return String.format(Locale.ROOT, "%.1f ms", (System.nanoTime() - nanos) / 1e6);
  }

  /// The code on the picture says what the gateway sent, to an independent reader.
  private void readBack(BufferedImage picture, Stage.ByQr up) throws Failed {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    try {
      String text =
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
              .getText();
      if (!text.equals(up.qr().orElseThrow().payload())) {
        throw new Failed("the code on the picture says something else: " + text);
      }
      transcript.say("The code on the picture was read back and is the gateway's.");
    } catch (NotFoundException e) {
      throw new Failed("no code can be found on the picture");
    } catch (ReaderException e) {
      throw new Failed("the code on the picture cannot be read");
    }
  }

  private void receipt() throws Failed, IOException, InterruptedException {
    SimulatedReceipt receipt = receipts.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (receipt == null) {
      throw new Failed("no receipt came out of the printer");
    }
    String name = next() + "-receipt";
    Files.createDirectories(out);
    Files.write(out.resolve(name + ".bin"), receipt.bytes().toArray());
    Files.write(out.resolve(name + ".png"), Png.of(receipt.printout().picture(), RECEIPT_BORDER));
    transcript.say("Receipt printed: " + receipt.bytes().size() + " bytes.");
    screens.await(
        "the receipt is marked as printed",
        PATIENCE,
        now ->
            !(now.stage() instanceof Stage.Done(var _, var print))
                || print.filter(DONE::contains).isPresent());
  }

  private BufferedImage step(String name, String words) throws IOException {
    transcript.say(words);
    return screens.picture(out, next() + "-" + name);
  }

  private String next() {
    return String.format(Locale.ROOT, "%02d", ++number);
  }
}
