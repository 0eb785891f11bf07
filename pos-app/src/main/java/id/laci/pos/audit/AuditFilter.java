package id.laci.pos.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which audit lines are looked for; all that is given must be true of a line.
///
/// @param from the first day, by the shop's clock
/// @param to the last day
/// @param who the name of whoever did or approved it, or a part of it; blank for everybody
/// @param subject among what
/// @param words words that must all stand somewhere in the line, such as a receipt number; blank
///   for every line
public record AuditFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String who,
    Optional<Deed.Subject> subject,
    String words) {
  /// Characters of a name or of words that count.
  public static final int TEXT_MAX = 100;

  /// Every line.
  public static final AuditFilter ALL =
      new AuditFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), "");

  public AuditFilter {
    who = bounded(who);
    words = bounded(words);
  }

  private static String bounded(String text) {
    return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
  }

  /// One day.
  public static AuditFilter on(LocalDate day) {
    return new AuditFilter(Optional.of(day), Optional.of(day), "", Optional.empty(), "");
  }

  /// @param zone the shop's
  public boolean matches(AuditLine line, ZoneId zone) {
    LocalDate day = line.at().atZone(zone).toLocalDate();
    return from.filter(day::isBefore).isEmpty()
        && to.filter(day::isAfter).isEmpty()
        && subject.filter(wanted -> line.what().subject() != wanted).isEmpty()
        && isBy(line)
        && hasWords(line);
  }

  private boolean isBy(AuditLine line) {
    String name = who.strip().toLowerCase(Locale.ROOT);
    return name.isEmpty()
        || line.who().toLowerCase(Locale.ROOT).contains(name)
        || line.approvedBy().filter(by -> by.toLowerCase(Locale.ROOT).contains(name)).isPresent();
  }

  private boolean hasWords(AuditLine line) {
    if (words.isBlank()) {
      return true;
    }
    String text =
        String.join(
                "\n",
                String.valueOf(line.sequence()),
                line.about(),
                line.who(),
                line.approvedBy().orElse(""),
                line.what().name(),
                line.reason(),
                line.detail(),
                line.amount().map(amount -> String.valueOf(amount.rupiah())).orElse(""))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(text::contains);
  }

  /// @return the first moment that is too late, when a last day is given
  public Optional<Instant> end(ZoneId zone) {
    return to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// @return the first moment, when a first day is given
  public Optional<Instant> begin(ZoneId zone) {
    return from.map(day -> day.atStartOfDay(zone).toInstant());
  }
}
