package id.laci.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.wire.LinkState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// What is kept of a printer's words, and for how long.
final class ConversationTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Conversation conversation = new Conversation(nanos::get);

  private void heard(String bytes) {
    conversation.received(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void wordsThatBreakOffSwallowNoLaterAnswer() {
    heard("_TM-T");
    pass(Duration.ofMillis(501));
    heard("7\"0042\0");
    assertTrue(conversation.awaitDone("0042", Duration.ZERO));
    assertEquals(Optional.empty(), conversation.awaitText(Duration.ZERO));
  }

  @Test
  void wordsInTwoPiecesAreWhole() {
    heard("_TM-T");
    pass(Duration.ofMillis(499));
    heard("88V\0");
    assertEquals(Optional.of("TM-T88V"), conversation.awaitText(Duration.ZERO));
  }

  @Test
  void everyQuestionInTurnHasToBeAnswered() {
    conversation.askInTurn(2);
    heard("\0");
    assertFalse(conversation.awaitQueued(Duration.ZERO));
    heard("\0");
    assertTrue(conversation.awaitQueued(Duration.ZERO));
  }

  @Test
  void anAnswerBeforeTheQuestionIsNone() {
    heard("\0");
    conversation.askInTurn(1);
    assertFalse(conversation.awaitQueued(Duration.ZERO));
  }

  @Test
  void answersThatAreLostAreExpectedNoMore() {
    conversation.askInTurn(2);
    conversation.settle(Duration.ZERO);
    conversation.askInTurn(2);
    heard("\0\0");
    assertTrue(conversation.awaitQueued(Duration.ZERO));
  }

  @Test
  void whatWasClearedIsNotAnswered() {
    conversation.askInTurn(2);
    heard("7%\0");
    assertTrue(conversation.awaitCleared(Duration.ZERO));
    conversation.askInTurn(1);
    heard("\0");
    assertTrue(conversation.awaitQueued(Duration.ZERO));
  }

  @Test
  void ofAPrinterThatComesNothingOfTheOneBeforeIsKept() {
    heard("\u0012\0" + "7\"0042\0" + "_TM-T88V\0");
    assertTrue(conversation.everAnswered() && conversation.everQueued() && conversation.everDone());
    long before = conversation.connections();
    conversation.changed(new LinkState.Up());
    assertEquals(before + 1, conversation.connections());
    assertFalse(
        conversation.everAnswered() || conversation.everQueued() || conversation.everDone());
    assertFalse(conversation.awaitDone("0042", Duration.ZERO));
    assertEquals(Optional.empty(), conversation.awaitText(Duration.ZERO));
  }
}
