package id.laci.pos.story;

import id.laci.pos.ledger.PrintJob;
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
import java.util.function.Predicate;

/// A story on a real till with nobody there: says intents, waits until the screens show what is
/// expected, and leaves a transcript, numbered pictures of both screens, and the receipts.
public final class Performance {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<PrintJob.State> DONE =
      EnumSet.of(PrintJob.State.SENT, PrintJob.State.PRINTED);

  private final Premises premises;
  private final Stagehand screens;
  private final PaperTray tray;
  private final Path out;
  private final Transcript transcript;
  private final Playbill playbill;
  private int number;

  /// @param premises opened and not yet started
  /// @param out where everything goes that is left
  public Performance(Premises premises, Path out, Transcript transcript, Playbill playbill) {
    this.premises = premises;
    this.out = out;
    this.transcript = transcript;
    this.playbill = playbill;
    screens = new Stagehand(premises);
    tray = new PaperTray(premises.printer());
  }

  /// @return the gateway's simulator, at which the customers are
  Sandbox gateway() {
    return premises.gateway();
  }

  Premises.Printer printer() {
    return premises.printer();
  }

  void want(Intent intent) {
    premises.want(intent);
  }

  /// Moves the clock forward instead of waiting.
  void skip(Duration time) {
    premises.skip(time);
  }

  void say(String words) {
    transcript.say(words);
  }

  /// Begins the next moment of the story.
  void moment(String title) {
    say(playbill.moment(title) + ". " + title);
  }

  /// @throws StoryFailed when the screens do not show what is expected for a long time
  Snapshot await(String what, Predicate<Snapshot> expected)
      throws StoryFailed, InterruptedException {
    return screens.await(what, PATIENCE, expected);
  }

  /// @return the stage that was waited for
  <S extends Stage> S await(String what, Class<S> kind, Predicate<S> expected)
      throws StoryFailed, InterruptedException {
    Snapshot now =
        await(
            what, next -> kind.isInstance(next.stage()) && expected.test(kind.cast(next.stage())));
    return kind.cast(now.stage());
  }

  /// Leaves pictures of both screens.
  ///
  /// @return the customer's
  BufferedImage step(String name, String words) throws IOException {
    say(words);
    String numbered = next(name);
    playbill.step(words, numbered);
    return screens.picture(out, numbered);
  }

  /// The same while a code is up, which has to say on the customer's picture what it should.
  void code(String name, String words, String payload) throws StoryFailed, IOException {
    String read = CodeReader.read(step(name, words));
    StoryFailed.unless(
        read.equals(payload), "the code on the picture says something else: " + read);
    say("The code on the picture was read back and is the right one.");
  }

  /// Keeps the next paper that comes out of the printer.
  Premises.Paper paper(String name) throws StoryFailed, IOException, InterruptedException {
    Premises.Paper paper = tray.next(PATIENCE);
    String numbered = next(name);
    Files.createDirectories(out);
    Files.write(out.resolve(numbered + ".bin"), paper.bytes());
    Files.write(out.resolve(numbered + ".png"), paper.picture());
    playbill.paper(numbered);
    return paper;
  }

  /// Keeps the receipt of the sale that is done, and waits until the till knows that it came out.
  Premises.Paper receipt() throws StoryFailed, IOException, InterruptedException {
    Premises.Paper receipt = paper("receipt");
    say("Receipt printed: " + receipt.bytes().length + " bytes.");
    await(
        "the receipt is marked as printed",
        now ->
            !(now.stage() instanceof Stage.Done(var _, var print))
                || print.filter(DONE::contains).isPresent());
    return receipt;
  }

  private String next(String name) {
    return String.format(Locale.ROOT, "%02d-%s", ++number, name);
  }
}
