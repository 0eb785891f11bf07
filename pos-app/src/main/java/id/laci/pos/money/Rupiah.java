package id.laci.pos.money;

/// How rupiah are written: a dot between thousands, no decimals, the same in every language.
final class Rupiah {
  private Rupiah() {}

  static String grouped(long rupiah) {
    String digits = Long.toString(rupiah);
    int first = rupiah < 0 ? 1 : 0;
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > first; at -= 3) {
      text.insert(at, '.');
    }
    return text.toString();
  }
}
