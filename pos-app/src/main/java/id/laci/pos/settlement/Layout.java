package id.laci.pos.settlement;

import id.laci.pos.table.Encoding;
import id.laci.pos.table.Separator;
import java.util.List;

/// How a file is made up.
///
/// @param encoding how its characters are written
/// @param separator what stands between cells
/// @param headerLine the line with the names of the columns, from 1; what is above it is no table
/// @param header the names as they stand there
public record Layout(Encoding encoding, Separator separator, int headerLine, List<String> header) {
  /// Keeps its own copy.
  public Layout {
    header = List.copyOf(header);
  }

  /// @return what all files of this layout have in common: the plain names of their columns.
  ///   Neither the separator nor what stands above the table belongs to it
  public List<String> signature() {
    return header.stream().map(HeaderNames::plain).toList();
  }
}
