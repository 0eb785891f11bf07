package id.laci.pos.matching;

/// What speaks for or against a claim and a line being the same payment.
public enum Why {
  /// The cashier's reference is the line's.
  REFERENCE_EQUAL("the reference is the same"),
  /// The cashier's reference is the beginning or the end of the line's.
  REFERENCE_PART("part of the reference is the same"),
  /// Both have a reference, and they differ.
  REFERENCE_DIFFERS("the references differ"),
  /// One side or both have none.
  NO_REFERENCE("there is no reference to compare"),
  /// The amount is the same.
  AMOUNT_EQUAL("the amount is the same"),
  /// The amount is another.
  AMOUNT_DIFFERS("the amounts differ"),
  /// It is within the window.
  TIME_NEAR("the time fits"),
  /// It is outside the window.
  TIME_FAR("the times are far apart"),
  /// The file tells the day only.
  DAY_ONLY("the file tells the day, not the time"),
  /// There is no other candidate on either side.
  ONLY_CANDIDATE("there is no other candidate"),
  /// Other claims could be this line as well, or other lines this claim.
  CONTESTED("it could be another one as well");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  /// @return the same in English, for a log or a command line
  public String words() {
    return words;
  }
}
