package id.laci.pos.receipt;

import id.laci.pos.ledger.Timeline;
import id.laci.pos.ledger.Timeline.What;
import java.util.EnumMap;
import java.util.Map;

/// The words of a claim slip in one language.
///
/// @param title over the slip
/// @param noProof that it is no receipt and proves no payment
/// @param demo the mark of a payment that is not real
/// @param order before our id at the gateway
/// @param transaction before the gateway's id
/// @param receipt before the number of the sale that was paid
/// @param amount before the amount
/// @param history over the events
/// @param gatewayClock behind a time on the gateway's clock
/// @param standings what the till knows; `{0}` is the moment as of which it knows it
/// @param advices what the customer can do
/// @param events what happened
/// @param details why, or how, by the names of reasons, troubles and states
public record ClaimWords(
    String title,
    String noProof,
    String demo,
    String order,
    String transaction,
    String receipt,
    String amount,
    String history,
    String gatewayClock,
    Map<Standing, String> standings,
    Map<Standing, String> advices,
    Map<What, String> events,
    Map<String, String> details) {
  /// Bahasa Indonesia.
  public static final ClaimWords INDONESIAN = IndonesianClaim.WORDS;

  /// English.
  public static final ClaimWords ENGLISH = EnglishClaim.WORDS;

  /// Chinese. Printers without the glyphs are sent a picture of the line.
  public static final ClaimWords CHINESE = ChineseClaim.WORDS;

  public ClaimWords {
    standings = new EnumMap<>(standings);
    advices = new EnumMap<>(advices);
    events = new EnumMap<>(events);
    details = Map.copyOf(details);
  }

  String standing(Standing standing, String moment) {
    return standings.getOrDefault(standing, standing.name()).replace("{0}", moment);
  }

  String advice(Standing standing) {
    return advices.getOrDefault(standing, standing.name());
  }

  /// A detail without words, from a newer release, is printed as it is.
  String event(Timeline.Event event) {
    String what = events.getOrDefault(event.what(), event.what().name());
    return event.detail().isBlank()
        ? what
        : what + ": " + details.getOrDefault(event.detail(), event.detail());
  }
}
