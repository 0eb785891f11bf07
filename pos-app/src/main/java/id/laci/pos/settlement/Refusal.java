package id.laci.pos.settlement;

/// Why a whole file cannot be read.
public enum Refusal {
  /// There is nothing in it.
  EMPTY("the file is empty"),
  /// It is a workbook.
  EXCEL_WORKBOOK("this is an Excel workbook: open it and save it as CSV"),
  /// It is a PDF document.
  PDF("this is a PDF document: download the report as CSV"),
  /// It is a page of the web, as some dashboards give it the name of a table.
  WEB_PAGE("this is a web page: download the report as CSV"),
  /// It is an archive.
  ARCHIVE("this is an archive: unpack it first"),
  /// It is no text.
  BINARY("this is no text"),
  /// No line names two columns or more.
  NO_TABLE("no table was found in it"),
  /// The mapping belongs to files with another header.
  OTHER_LAYOUT("its columns are not those that the mapping was made for"),
  /// No column is said to hold the amount.
  NO_AMOUNT_COLUMN("no column is known to hold the amount"),
  /// No column is said to hold the date.
  NO_DATE_COLUMN("no column is known to hold the date"),
  /// It has more lines than can be read.
  TOO_MANY_LINES("it has more than 2,000,000 lines: export a shorter time");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /// @return the same in English, for a log or a command line
  public String words() {
    return words;
  }
}
