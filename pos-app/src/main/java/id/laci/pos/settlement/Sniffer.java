package id.laci.pos.settlement;

import id.laci.pos.table.Encoding;
import id.laci.pos.table.FileBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Knows by its first bytes what is no table of text, so that a person is told what it is instead.
final class Sniffer {
  private static final int HEAD = 4_096;

  private Sniffer() {}

  /// @param encoding what its characters seem to be written in
  /// @return why it is no table; empty when it may be one
  static Optional<Refusal> refusal(FileBytes bytes, Encoding encoding) {
    byte[] piece = new byte[HEAD];
    byte[] head = Arrays.copyOf(piece, bytes.read(0, piece));
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (head.length == 0) {
      return Optional.of(Refusal.EMPTY);
    }
    if (text.startsWith("PK\u0003\u0004")) {
      boolean workbook = text.contains("[Content_Types].xml") || text.contains("xl/");
      return Optional.of(workbook ? Refusal.EXCEL_WORKBOOK : Refusal.ARCHIVE);
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(Refusal.EXCEL_WORKBOOK);
    }
    if (text.startsWith("%PDF")) {
      return Optional.of(Refusal.PDF);
    }
    if (text.startsWith("\u001F\u008B") || text.startsWith("Rar!") || text.startsWith("7z\u00BC")) {
      return Optional.of(Refusal.ARCHIVE);
    }
    boolean wide = encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE;
    if (!wide && text.indexOf('\0') >= 0) {
      return Optional.of(Refusal.BINARY);
    }
    return isMarkup(text) ? Optional.of(Refusal.WEB_PAGE) : Optional.empty();
  }

  private static boolean isMarkup(String text) {
    String begin =
        text.replace("\0", "").replaceFirst("^[^<\\w\"]{0,8}", "").toLowerCase(Locale.ROOT);
    return begin.startsWith("<!doctype")
        || begin.startsWith("<html")
        || begin.startsWith("<table")
        || begin.startsWith("<?xml");
  }
}
