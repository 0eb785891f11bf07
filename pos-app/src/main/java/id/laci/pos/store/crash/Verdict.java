package id.laci.pos.store.crash;

import id.laci.pos.store.Distrust;

/// What became of a start from one image.
sealed interface Verdict {
  /// The file was believed, and rightly.
  record Believed() implements Verdict {}

  /// The file was not believed, and what was built anew is right.
  record Rebuilt(Distrust.Reason reason) implements Verdict {}

  /// The till did not start, or the copy did not come to tell what the journal tells.
  record Wrong(String words) implements Verdict {}
}
