package id.laci.pos.sandbox;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One request as it arrived.
///
/// @param method `GET`, `POST`, …
/// @param path without host and query, decoded
/// @param headers asked without regard to case
/// @param body text of any kind, empty when there was none
public record Call(String method, String path, Map<String, String> headers, String body) {
  /// Keeps its own copy of the headers.
  public Call {
    TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    headers = Collections.unmodifiableMap(copy);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// @return method and path; headers and body may hold keys
  @Override
  public String toString() {
    return method + " " + path;
  }
}
