package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What every link does, whatever is at its end. A subclass brings the device.
@Timeout(60)
public abstract class LinkContract {
  protected static final Duration SOON = Duration.ofSeconds(10);

  /// Long enough for every waiting machine, short enough for a test of stalls.
  private static final Duration BRIEFLY = Duration.ofMillis(300);

  /// `DLE EOT 1`, to which a printer in order answers 12.
  private static final byte[] STATUS_REQUEST = {0x10, 0x04, 0x01};

  protected final Ear heard = new Ear();
  protected final List<LinkState> states = new CopyOnWriteArrayList<>();

  protected final LinkListener listener =
      new LinkListener() {
        @Override
        public void received(byte[] bytes) {
          heard.hear(bytes);
        }

        @Override
        public void changed(LinkState state) {
          states.add(state);
        }
      };

  /// Opens a link to the device under test; called once a test.
  protected abstract Link open() throws Exception;

  /// All that the device received.
  protected abstract byte[] received() throws Exception;

  /// The device stops taking data.
  protected abstract void stall() throws Exception;

  /// The device takes data again.
  protected abstract void resume() throws Exception;

  /// The device goes.
  protected abstract void unplug() throws Exception;

  /// The device comes back under the same address.
  protected abstract void plugIn() throws Exception;

  /// More than a device and all buffers before it hold.
  protected int tooMuch() {
    return 1 << 20;
  }

  private Link link = new DeafLink();

  private Link opened() throws Exception {
    link = open();
    eventually("the link is up", () -> link.state() instanceof LinkState.Up);
    return link;
  }

  @AfterEach
  void closeLink() {
    link.close();
  }

  @Test
  void bytesArriveInOrder() throws Exception {
    opened();
    byte[] first = "first\n".repeat(100).getBytes(StandardCharsets.US_ASCII);
    byte[] second = "second\n".repeat(100).getBytes(StandardCharsets.US_ASCII);
    assertEquals(new WriteResult.Written(first.length), link.write(first, SOON));
    assertEquals(new WriteResult.Written(second.length), link.write(second, SOON));
    String wanted = "first\n".repeat(100) + "second\n".repeat(100);
    eventually("all has arrived", () -> receivedText().length() >= wanted.length());
    assertEquals(wanted, receivedText());
  }

  @Test
  void everyByteValueArrivesUnchanged() throws Exception {
    opened();
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertInstanceOf(WriteResult.Written.class, link.write(all, SOON));
    eventually("all has arrived", () -> receivedText().length() >= 256);
    assertArrayEquals(all, received());
  }

  @Test
  void theAnswerToAWriteIsHeard() throws Exception {
    opened();
    assertInstanceOf(WriteResult.Written.class, link.write(STATUS_REQUEST, SOON));
    assertArrayEquals(new byte[] {0x12}, heard.awaitBytes(1));
  }

  @Test
  void aStalledDeviceIsGivenUpAtTheDeadlineAndCounted() throws Exception {
    opened();
    stall();
    long start = System.nanoTime();
    WriteResult result = link.write(new byte[tooMuch()], BRIEFLY);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    WriteResult.Unwritten unwritten = assertInstanceOf(WriteResult.Unwritten.class, result);
    assertInstanceOf(Fault.Stalled.class, unwritten.why());
    assertTrue(unwritten.bytes() < tooMuch());
    assertTrue(taken.compareTo(Duration.ofSeconds(5)) < 0, "took " + taken);
    assertEquals(1, link.stalls());
  }

  @Test
  void aDeviceThatTakesDataAgainIsUsedAgainAndTheOldRestDoesNotFollow() throws Exception {
    opened();
    stall();
    WriteResult stalled = link.write(new byte[tooMuch()], BRIEFLY);
    assertInstanceOf(WriteResult.Unwritten.class, stalled);
    resume();
    byte[] next = "NEXT".getBytes(StandardCharsets.US_ASCII);
    eventually("it is up again", () -> link.write(next, SOON) instanceof WriteResult.Written);
    eventually("the next write has arrived", () -> receivedText().contains("NEXT"));
    assertTrue(receivedText().length() < tooMuch(), "the old rest followed");
  }

  @Test
  void aDeviceThatGoesIsAFaultNotAHangAndComesBackByItself() throws Exception {
    opened();
    unplug();
    WriteResult result = link.write("lost".getBytes(StandardCharsets.US_ASCII), SOON);
    if (result instanceof WriteResult.Written) { // the system had not noticed yet
      eventually("the loss is noticed", () -> link.state() instanceof LinkState.Down);
      result = link.write("lost".getBytes(StandardCharsets.US_ASCII), SOON);
    }
    assertInstanceOf(WriteResult.Unwritten.class, result);
    eventually("it is down", () -> link.state() instanceof LinkState.Down);
    plugIn();
    eventually("it is up again", () -> link.state() instanceof LinkState.Up);
    byte[] back = "BACK".getBytes(StandardCharsets.US_ASCII);
    assertInstanceOf(WriteResult.Written.class, link.write(back, SOON));
    eventually("it works again", () -> receivedText().endsWith("BACK"));
    assertTrue(states.stream().anyMatch(LinkState.Down.class::isInstance));
  }

  @Test
  void aStalledLinkClosesWithinASecondAndRefusesFurtherWrites() throws Exception {
    opened();
    stall();
    assertInstanceOf(WriteResult.Unwritten.class, link.write(new byte[tooMuch()], BRIEFLY));
    long start = System.nanoTime();
    link.close();
    link.close();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(taken.compareTo(Duration.ofSeconds(2)) < 0, "took " + taken);
    assertInstanceOf(LinkState.Down.class, link.state());
    assertInstanceOf(WriteResult.Unwritten.class, link.write(new byte[1], BRIEFLY));
    resume();
  }

  private String receivedText() {
    try {
      return new String(received(), StandardCharsets.ISO_8859_1);
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }
}
