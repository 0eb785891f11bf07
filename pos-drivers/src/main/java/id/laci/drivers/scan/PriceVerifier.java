package id.laci.drivers.scan;

/// The check digit over the price on a label (GS1 General Specifications, 7.9.2 to 7.9.4): each
/// digit is weighted by a table, the sum multiplied by 3, or looked up in the inverse of `5−`.
final class PriceVerifier {
  private static final String TWO_MINUS = "0246891357";
  private static final String THREE = "0369258147";
  private static final String FIVE_PLUS = "0516273849";
  private static final String FIVE_MINUS = "0594837261";

  private PriceVerifier() {}

  /// @param value four or five digits
  static char of(String value) {
    return value.length() == 4 ? ofFour(value) : ofFive(value);
  }

  private static char ofFour(String value) {
    int sum =
        weight(TWO_MINUS, value, 0)
            + weight(TWO_MINUS, value, 1)
            + weight(THREE, value, 2)
            + weight(FIVE_MINUS, value, 3);
    return (char) ('0' + sum * 3 % 10);
  }

  private static char ofFive(String value) {
    int sum =
        weight(FIVE_PLUS, value, 0)
            + weight(TWO_MINUS, value, 1)
            + weight(FIVE_MINUS, value, 2)
            + weight(FIVE_PLUS, value, 3)
            + weight(TWO_MINUS, value, 4);
    return (char) ('0' + FIVE_MINUS.indexOf('0' + (10 - sum % 10) % 10));
  }

  private static int weight(String table, String value, int index) {
    return table.charAt(value.charAt(index) - '0') - '0';
  }
}
