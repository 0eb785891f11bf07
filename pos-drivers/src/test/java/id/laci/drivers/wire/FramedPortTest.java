package id.laci.drivers.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FramedPortTest {
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final List<LinkListener> cable = new ArrayList<>();

  /// Words end with a full stop, or with silence.
  private static final class Words implements Framing<String> {
    private final StringBuilder word = new StringBuilder();

    @Override
    public List<String> take(byte[] bytes) {
      List<String> words = new ArrayList<>();
      for (byte b : bytes) {
        if (b == '.') {
          end().ifPresent(words::add);
        } else {
          word.append((char) b);
        }
      }
      return words;
    }

    @Override
    public boolean pending() {
      return !word.isEmpty();
    }

    @Override
    public Optional<String> end() {
      String whole = word.toString();
      word.setLength(0);
      return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    @Override
    public List<String> lost() {
      word.setLength(0);
      return List.of("[lost]");
    }
  }

  private Link plugIn(LinkListener listener, Ticker ticker) {
    cable.add(listener);
    return new DeafLink();
  }

  private void say(String text) {
    cable.getFirst().received(text.getBytes(StandardCharsets.US_ASCII));
  }

  private String next() throws InterruptedException {
    return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
  }

  @Test
  void whatIsLostIsToldInItsPlaceAndNothingGrowsTogether() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    try (FramedPort<String> _ =
        FramedPort.open(
            "words", this::plugIn, new Words(), Duration.ofSeconds(5), word -> take(word, busy))) {
      say("first.");
      for (int i = 0; i < 1_000; i++) {
        say("w" + i + ".");
      }
      busy.countDown();
      List<String> all = new ArrayList<>();
      for (String word = next(); !word.equals("[lost]"); word = next()) {
        all.add(word);
      }
      for (int i = 1; i < all.size(); i++) {
        assertEquals("w" + (i - 1), all.get(i));
      }
      say("last.");
      assertEquals("last", next());
    }
  }

  private void take(String word, CountDownLatch busy) {
    heard.add(word);
    try {
      busy.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void silenceEndsAWord() throws Exception {
    try (FramedPort<String> _ =
        FramedPort.open("words", this::plugIn, new Words(), Duration.ofMillis(30), heard::add)) {
      say("no");
      say("end");
      assertEquals("noend", next());
    }
  }
}
