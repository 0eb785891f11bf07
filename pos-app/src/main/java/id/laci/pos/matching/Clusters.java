package id.laci.pos.matching;

/// Which numbers belong together, when being joined is all that is known of them.
final class Clusters {
  private final int[] parents;

  Clusters(int count) {
    parents = new int[count];
    for (int at = 0; at < count; at++) {
      parents[at] = at;
    }
  }

  void join(int one, int other) {
    int a = head(one);
    int b = head(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  /// @return the least number that belongs to this one
  int head(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
