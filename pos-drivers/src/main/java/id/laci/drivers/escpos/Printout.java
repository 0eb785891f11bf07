package id.laci.drivers.escpos;

import java.util.List;

/// What a job left behind: on the paper, at the drawer, and what nobody understood.
///
/// @param lines the text from top to bottom, blanks in front where it is aligned, none behind
/// @param picture the printable width of the paper
/// @param qrPayloads what the QR codes drawn by command say
/// @param barcodes what the bar codes drawn by command say
/// @param pulses to the drawer
/// @param cuts through the paper
/// @param unknown bytes without a meaning, in order
public record Printout(
    List<String> lines,
    Raster picture,
    List<String> qrPayloads,
    List<String> barcodes,
    int pulses,
    int cuts,
    List<Bytes> unknown) {

  public Printout {
    lines = List.copyOf(lines);
    qrPayloads = List.copyOf(qrPayloads);
    barcodes = List.copyOf(barcodes);
    unknown = List.copyOf(unknown);
  }

  /// What these bytes print on this paper.
  public static Printout of(byte[] bytes, PrinterProfile paper) {
    return of(CommandReader.read(bytes), paper);
  }

  /// What these commands print on this paper.
  public static Printout of(List<Command> commands, PrinterProfile paper) {
    PaperRoll roll = new PaperRoll(paper);
    commands.forEach(roll::obey);
    return roll.printout();
  }

  /// Whether the paper stayed empty.
  public boolean blank() {
    return lines.stream().allMatch(String::isEmpty) && qrPayloads.isEmpty() && cuts == 0;
  }
}
