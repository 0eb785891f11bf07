package id.laci.pos.ui.devices;

import id.laci.pos.counter.DeviceOption;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;

/// What can be set of a device, in words.
final class OptionWords {
  private final Words words;

  OptionWords(Words words) {
    this.words = words;
  }

  String name(DeviceOption option) {
    return words.get(
        switch (option) {
          case PRINT_DENSITY -> Word.OPTION_PRINT_DENSITY;
          case DRAWER_PIN -> Word.OPTION_DRAWER_PIN;
          case DRAWER_PULSE -> Word.OPTION_DRAWER_PULSE;
          case DRAWER_SWITCH -> Word.OPTION_DRAWER_SWITCH;
          case BUZZER -> Word.OPTION_BUZZER;
          case SCAN_PREFIX -> Word.OPTION_SCAN_PREFIX;
          case SCAN_SILENCE -> Word.OPTION_SCAN_SILENCE;
          case CARD_NUMBER -> Word.OPTION_CARD_NUMBER;
          case DISPLAY_PAGE -> Word.OPTION_DISPLAY_PAGE;
          case BRIGHTNESS -> Word.OPTION_BRIGHTNESS;
          case PRETENDED_TROUBLE -> Word.OPTION_PRETENDED_TROUBLE;
        });
  }

  String value(DeviceOption option, String value) {
    return switch (option) {
      case DRAWER_PULSE, SCAN_SILENCE -> value + " ms";
      case PRINT_DENSITY ->
          value.equals("0") || value.startsWith("-") ? value.replace('-', '\u2212') : "+" + value;
      case DRAWER_PIN, SCAN_PREFIX, DISPLAY_PAGE -> value;
      case BRIGHTNESS -> value.equals("unchanged") ? words.get(Word.OPTION_UNCHANGED) : value;
      case PRETENDED_TROUBLE -> pretended(value);
      case DRAWER_SWITCH -> drawerSwitch(value);
      case BUZZER -> buzzer(value);
      case CARD_NUMBER -> cardNumber(value);
    };
  }

  private String pretended(String value) {
    return words.get(
        switch (value) {
          case "paper-ends" -> Word.OPTION_PAPER_ENDS;
          case "paper-out" -> Word.TROUBLE_PAPER;
          case "cover-open" -> Word.TROUBLE_COVER;
          case "cutter" -> Word.TROUBLE_CUTTER;
          case "unplugged" -> Word.TROUBLE_AWAY;
          case "stalled" -> Word.TROUBLE_STALLED;
          case "slow" -> Word.OPTION_SLOW;
          case "garbage" -> Word.OPTION_GARBAGE;
          case "no-answer" -> Word.OPTION_NO_ANSWER;
          case "wrong-page" -> Word.OPTION_WRONG_PAGE;
          default -> Word.OPTION_NONE;
        });
  }

  private String drawerSwitch(String value) {
    return words.get(
        switch (value) {
          case "high" -> Word.OPTION_HIGH;
          case "low" -> Word.OPTION_LOW;
          case "none" -> Word.OPTION_NONE;
          default -> Word.OPTION_LEARN;
        });
  }

  private String buzzer(String value) {
    return switch (value) {
      case "epson" -> "ESC ( A";
      case "other" -> "ESC B";
      default -> words.get(Word.OPTION_OFF);
    };
  }

  private String cardNumber(String value) {
    return words.get(
        switch (value) {
          case "hex-reversed" -> Word.OPTION_HEX_REVERSED;
          case "decimal" -> Word.OPTION_DECIMAL;
          case "decimal-reversed" -> Word.OPTION_DECIMAL_REVERSED;
          default -> Word.OPTION_HEX;
        });
  }
}
