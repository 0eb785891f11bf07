package id.laci.drivers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes apart the one stream in which a printer gives all its answers. Takes bytes in any pieces;
/// what has no meaning is noise and is reported, never dropped. Used by one thread at a time.
public final class StatusReader {
  /// No answer in words is longer.
  private static final int TEXT_MAX = 80;

  private static final int AUTOMATIC_BYTES = 4;
  private static final int XON = 0x11;
  private static final int XOFF = 0x13;
  private static final int TEXT = 0x5F;
  private static final int NOTE = 0x37;
  private static final int NOTE_DONE = 0x22;
  private static final int NOTE_CLEARED = 0x25;

  private final List<Integer> block = new ArrayList<>();

  /// Nothing heard yet.
  public StatusReader() {}

  /// What these bytes complete.
  public List<Answer> take(byte[] bytes) {
    List<Answer> answers = new ArrayList<>();
    for (byte b : bytes) {
      take(b & 0xFF, answers);
    }
    return answers;
  }

  /// Nothing more came for too long: what was begun is noise, so that it swallows no other answer.
  public List<Answer> breakOff() {
    List<Answer> answers = new ArrayList<>();
    spill(answers);
    return answers;
  }

  private void take(int b, List<Answer> answers) {
    if (b == XON || b == XOFF) {
      answers.add(new Answer.Flow(b == XOFF)); // may fall between any others
    } else if (block.isEmpty()) {
      begin(b, answers);
    } else if (isAutomatic(block.getFirst())) {
      automatic(b, answers);
    } else {
      words(b, answers);
    }
  }

  private static boolean isAutomatic(int first) {
    return (first & 0x93) == 0x10;
  }

  private void begin(int b, List<Answer> answers) {
    if (b == TEXT || b == NOTE || isAutomatic(b)) {
      block.add(b);
    } else if ((b & 0x93) == 0x12) {
      answers.add(new Answer.RealTime(b));
    } else if ((b & 0x90) == 0) {
      answers.add(new Answer.Queued(b));
    } else {
      answers.add(new Answer.Noise(b));
    }
  }

  /// The second to the fourth byte have bits of their own; another byte is the beginning of
  /// something else.
  private void automatic(int b, List<Answer> answers) {
    if ((b & 0x90) != 0) {
      spill(answers);
      begin(b, answers);
      return;
    }
    block.add(b);
    if (block.size() == AUTOMATIC_BYTES) {
      answers.add(
          new Answer.Automatic(
              PrinterCondition.ofAutomatic(block.get(0), block.get(1), block.get(2))));
      block.clear();
    }
  }

  private void words(int b, List<Answer> answers) {
    if (b == 0) {
      Optional<Answer> answer = answer();
      if (answer.isPresent()) {
        answers.add(answer.get());
        block.clear();
      } else {
        block.add(b);
        spill(answers);
      }
    } else if (b < 0x20 || b > 0x7E || block.size() == TEXT_MAX) {
      spill(answers);
      begin(b, answers);
    } else {
      block.add(b);
    }
  }

  private Optional<Answer> answer() {
    StringBuilder text = new StringBuilder();
    block.stream().skip(1).forEach(b -> text.append((char) b.intValue()));
    if (block.getFirst() == TEXT) {
      return Optional.of(new Answer.Text(text.toString()));
    }
    if (text.length() == 5 && text.charAt(0) == NOTE_DONE) {
      return Optional.of(new Answer.Done(text.substring(1)));
    }
    return text.length() == 1 && text.charAt(0) == NOTE_CLEARED
        ? Optional.of(new Answer.Cleared())
        : Optional.empty();
  }

  private void spill(List<Answer> answers) {
    block.forEach(b -> answers.add(new Answer.Noise(b)));
    block.clear();
  }
}
