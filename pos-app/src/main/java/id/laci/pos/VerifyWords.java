package id.laci.pos;

import id.laci.pos.journal.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What `laci journal verify` says of signatures.
final class VerifyWords {
  private VerifyWords() {}

  /// @param key of the till as it is now; empty where it has none yet
  static List<String> of(Signatures signatures, Optional<String> key) {
    List<String> words = new ArrayList<>();
    words.add("signed: " + count(signatures.signed()) + last(signatures));
    if (signatures.unsigned() > 0) {
      words.add(
          "not signed: "
              + count(signatures.unsigned())
              + ", closed before this till signed; the chain covers them");
    }
    signatures
        .waiting()
        .ifPresent(number -> words.add("Z " + number + " is signed by the next start"));
    for (Signatures.Key by : signatures.keys()) {
      words.add("key from record " + by.first() + " on: " + by.fingerprint());
    }
    key.ifPresent(now -> words.add("key of this till: " + now));
    return List.copyOf(words);
  }

  private static String count(long reports) {
    return reports == 1 ? "1 Z report" : reports + " Z reports";
  }

  private static String last(Signatures signatures) {
    return signatures
        .last()
        .map(last -> ", the last is Z " + last.number() + " in record " + last.sequence())
        .orElse("");
  }

  /// @param demanded fingerprints; empty when none is
  /// @return what is not as it was demanded
  static Optional<String> missing(Signatures signatures, List<String> demanded) {
    if (demanded.isEmpty()) {
      return Optional.empty();
    }
    Set<String> allowed = new TreeSet<>(demanded);
    for (Signatures.Key by : signatures.keys()) {
      if (!allowed.contains(by.fingerprint())) {
        return Optional.of(
            "record " + by.first() + " is signed by another key: " + by.fingerprint());
      }
    }
    return signatures.keys().isEmpty() ? Optional.of("no Z report is signed") : Optional.empty();
  }
}
