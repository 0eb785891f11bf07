package id.laci.drivers.escpos;

import java.util.Optional;

/// Commands that begin with `FS`: those of East Asian characters, and of pictures in the old way.
final class FsCommands {
  private final ByteCursor in;

  FsCommands(ByteCursor in) {
    this.in = in;
  }

  /// The command of this function, empty while its end has not come.
  Optional<Command> read(int function) {
    return switch (function) {
      case '&' -> Optional.of(new Command.KanjiMode(true));
      case '.' -> Optional.of(new Command.KanjiMode(false));
      case '!', '-', 'C', 'W' -> in.skip(1);
      case 'S', 'p', '?' -> in.skip(2);
      case '(' -> in.enough(3) ? sized() : Optional.empty();
      case 'q' -> in.enough(1) ? pictures(in.take()) : Optional.empty();
      default -> in.unknown();
    };
  }

  private Optional<Command> sized() {
    in.take();
    return in.skip(in.takeWord());
  }

  /// Pictures for the printer's memory, each as wide and as high as it says in bytes.
  private Optional<Command> pictures(int count) {
    for (int i = 0; i < count; i++) {
      if (!in.enough(4)) {
        return Optional.empty();
      }
      long size = 8L * in.takeWord() * in.takeWord();
      if (size > CommandReader.LONGEST) {
        return in.unknown();
      }
      if (in.skip(size).isEmpty()) {
        return Optional.empty();
      }
    }
    return in.unknown();
  }
}
