package id.laci.pos.ui;

import java.time.Duration;

/// How long something has been waiting, as people say it.
public final class Ages {
  private Ages() {}

  /// @return such as `3 minutes ago`; less than a minute is `just now`
  public static String ago(Words words, Duration age) {
    if (age.toMinutes() < 1) {
      return words.get(Word.AGE_NOW);
    }
    if (age.toHours() < 1) {
      return words.get(Word.AGE_MINUTES, age.toMinutes());
    }
    return age.toDays() < 1
        ? words.get(Word.AGE_HOURS, age.toHours())
        : words.get(Word.AGE_DAYS, age.toDays());
  }

  /// @return such as `3 minutes`, in seconds below one minute and in hours from two
  public static String span(Words words, Duration time) {
    if (time.toMinutes() < 1) {
      return words.get(Word.SPAN_SECONDS, time.toSeconds());
    }
    return time.toHours() < 2
        ? words.get(Word.SPAN_MINUTES, time.toMinutes())
        : words.get(Word.SPAN_HOURS, time.toHours());
  }
}
