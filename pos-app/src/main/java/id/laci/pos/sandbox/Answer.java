package id.laci.pos.sandbox;

import java.util.Map;

/// What goes back to the caller.
///
/// @param status HTTP status
/// @param kind what the text is
/// @param headers beyond those that every answer has
/// @param text the body, or what a QR picture shall hold
public record Answer(int status, Kind kind, Map<String, String> headers, String text) {
  /// Kinds of bodies.
  public enum Kind {
    /// A JSON object.
    JSON,
    /// A page, as a broken proxy sends one.
    HTML,
    /// A picture of a QR code that holds the text.
    QR_PICTURE
  }

  /// Keeps its own copy of the headers.
  public Answer {
    headers = Map.copyOf(headers);
  }

  static Answer json(int status, String text) {
    return new Answer(status, Kind.JSON, Map.of(), text);
  }
}
