package id.laci.drivers.escpos;

import java.nio.charset.Charset;
import java.util.Optional;

/// What a printer takes bytes for: characters of the code page selected, or pairs of bytes for
/// Chinese ones. Cheap printers wake up in that mode.
final class Characters {
  private static final Charset CHINESE = Charset.forName("GBK");
  private static final int PAIR_FIRST = 0x81;
  private static final int PAIR_SECOND = 0x40;

  private final PrinterProfile paper;
  private CodePage page;
  private boolean wide;

  Characters(PrinterProfile paper) {
    this.paper = paper;
    this.page = paper.codePages().getFirst();
  }

  /// Two-byte characters on or off.
  void wide(boolean on) {
    wide = on;
  }

  /// Selects a page by the printer's number for it; false when it has no such page.
  boolean select(int number) {
    Optional<CodePage> known =
        paper.codePages().stream().filter(candidate -> candidate.number() == number).findFirst();
    known.ifPresent(found -> page = found);
    return known.isPresent();
  }

  /// What the printer shows for these bytes.
  String read(Bytes text) {
    StringBuilder read = new StringBuilder();
    int at = 0;
    while (at < text.size()) {
      boolean pair =
          wide
              && text.at(at) >= PAIR_FIRST
              && at + 1 < text.size()
              && text.at(at + 1) >= PAIR_SECOND;
      if (pair) {
        read.append(
            new String(Bytes.slice(text.toArray(), at, at + 2).toArray(), CHINESE).charAt(0));
      } else {
        read.append(page.decode(text.at(at)));
      }
      at += pair ? 2 : 1;
    }
    return read.toString();
  }
}
