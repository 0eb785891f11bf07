package id.laci.pos.ui.devices;

import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.Role;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;

/// What is said of a device's test.
final class TestWords {
  private final Words words;
  private final DeviceWords devices;

  TestWords(Words words) {
    this.words = words;
    devices = new DeviceWords(words);
  }

  static Icon icon(DeviceTest test) {
    return switch (test.result()) {
      case RUNNING -> Icon.CLOCK;
      case CONFIRMED -> Icon.PASSED;
      case TAKEN, UNKNOWN -> Icon.UNSURE;
      case FAILED -> Icon.FAILED;
      case SKIPPED -> Icon.INFO;
    };
  }

  /// @return `quiet`, `paid`, `waiting` or `broken`
  static String style(DeviceTest test) {
    return switch (test.result()) {
      case RUNNING, SKIPPED -> "quiet";
      case CONFIRMED -> "paid";
      case TAKEN, UNKNOWN -> "waiting";
      case FAILED -> "broken";
    };
  }

  /// @return how it went, and what to look at
  String sentence(DeviceTest test) {
    return switch (test.result()) {
      case RUNNING -> words.get(Word.TEST_RUNNING);
      case CONFIRMED -> words.get(Word.TEST_CONFIRMED);
      case TAKEN -> words.get(taken(test.role()));
      case UNKNOWN -> words.get(Word.TEST_UNKNOWN);
      case FAILED ->
          test.why()
              .map(why -> words.get(Word.TEST_FAILED, devices.trouble(why)))
              .orElseGet(() -> words.get(Word.TEST_FAILED_PLAIN));
      case SKIPPED -> words.get(Word.TEST_SKIPPED);
    };
  }

  private static Word taken(Role role) {
    return switch (role) {
      case PRINTER -> Word.TEST_TAKEN_PRINTER;
      case SCANNER, CARD_READER -> Word.TEST_TAKEN_READER;
      case DISPLAY -> Word.TEST_TAKEN_DISPLAY;
      case DRAWER -> Word.TEST_TAKEN_DRAWER;
    };
  }
}
