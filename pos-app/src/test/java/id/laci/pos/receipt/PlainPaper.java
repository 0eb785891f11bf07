package id.laci.pos.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Writes a receipt as plain text, the way paper would show it: 48 columns on 80 mm, wide letters
/// count twice, what is not text stands in square brackets.
final class PlainPaper {
  private static final int COLUMNS = 48;

  private final List<String> lines = new ArrayList<>();

  private final int width;

  private PlainPaper(int width) {
    this.width = width;
  }

  static String of(Receipt receipt) {
    return of(receipt, COLUMNS);
  }

  /// @param columns 48 on paper of 80 mm, 32 on paper of 58 mm
  static String of(Receipt receipt, int columns) {
    PlainPaper paper = new PlainPaper(columns);
    receipt.blocks().forEach(paper::add);
    return String.join("\n", paper.lines) + "\n";
  }

  private void add(Receipt.Block block) {
    switch (block) {
      case Receipt.Centred(var text, var look) ->
          wrapped(text, columns(look))
              .forEach(line -> lines.add(centred(line, columns(look)) + mark(look)));
      case Receipt.Text(var text, var look) ->
          wrapped(text, columns(look)).forEach(line -> lines.add(line + mark(look)));
      case Receipt.Amount amount -> amount(amount);
      case Receipt.Rule _ -> lines.add("-".repeat(width));
      case Receipt.Qr(var payload) -> lines.add("[qr " + payload + "]");
      case Receipt.Space(var count) -> lines.addAll(Collections.nCopies(count, ""));
      case Receipt.Cut _ -> lines.add("[cut]");
    }
  }

  /// The amount stands at the right of the last line of its words.
  private void amount(Receipt.Amount block) {
    int columns = columns(block.look());
    List<String> words = new ArrayList<>(wrapped(block.words(), columns));
    if (words.getLast().length() + 1 + block.amount().length() > columns) {
      words.add("");
    }
    String last = words.removeLast();
    words.forEach(line -> lines.add(line + mark(block.look())));
    int gap = columns - last.length() - block.amount().length();
    String whole = (last + " ".repeat(gap) + block.amount()).stripTrailing();
    lines.add(whole + mark(block.look()));
  }

  private static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > columns) {
      int space = rest.lastIndexOf(' ', columns);
      int end = space > 0 ? space : columns;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }

  private static String centred(String text, int columns) {
    return " ".repeat((columns - text.length()) / 2) + text;
  }

  private int columns(Receipt.Look look) {
    return look == Receipt.Look.BIG ? width / 2 : width;
  }

  private static String mark(Receipt.Look look) {
    return switch (look) {
      case PLAIN -> "";
      case BOLD -> "  <bold>";
      case TALL -> "  <tall>";
      case BIG -> "  <big>";
    };
  }
}
