package id.laci.pos.table;

/// What stands between two cells of a line.
public enum Separator {
  /// `,`
  COMMA(','),
  /// `;`, as Excel writes where the comma is the decimal sign, so in Indonesia.
  SEMICOLON(';'),
  /// A tabulator.
  TAB('\t'),
  /// `|`
  BAR('|');

  private final char sign;

  Separator(char sign) {
    this.sign = sign;
  }

  /// @return the character itself
  public char sign() {
    return sign;
  }
}
