package id.laci.drivers.scan;

import java.time.Duration;
import java.util.List;

/// How a scanner frames what it reads. CR, LF, TAB and ETX end a scan, STX begins one, in every
/// case.
///
/// @param prefix characters in front of every scan that are no part of it; usually none
/// @param noRead what it sends when it could not read
/// @param silence after which a scan without an end is over
public record FrameRule(String prefix, List<String> noRead, Duration silence) {
  /// As scanners leave the factory.
  public static final FrameRule USUAL =
      new FrameRule("", List.of("NR", "NOREAD", "?"), Duration.ofMillis(150));

  public FrameRule {
    noRead = List.copyOf(noRead);
  }
}
