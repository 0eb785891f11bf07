package id.laci.drivers.escpos;

import static id.laci.drivers.escpos.ByteCursor.number;

import java.util.Optional;

/// Commands that begin with `GS`.
final class GsCommands {
  /// In the form without a length, whose end is a zero. Nothing that is a bar code is longer.
  private static final int BARCODE_MAX = 255;

  private final ByteCursor in;
  private final SizedCommands sized;

  GsCommands(ByteCursor in) {
    this.in = in;
    this.sized = new SizedCommands(in);
  }

  /// The command of this function, empty while its end has not come.
  Optional<Command> read(int function) {
    return switch (function) {
      case '!' -> in.one(n -> new Command.Size((n >> 4 & 7) + 1, (n & 7) + 1));
      case 'B' -> in.one(n -> new Command.Inverse((n & 1) == 1));
      case 'L' -> in.word(Command.LeftMargin::new);
      case 'W' -> in.word(Command.PrintWidth::new);
      case 'V' -> in.enough(1) ? cut(in.take()) : Optional.empty();
      case 'v' -> in.enough(6) ? picture() : Optional.empty();
      case '(' -> in.enough(3) ? sized.read(in.take(), in.takeWord()) : Optional.empty();
      case '8' -> in.enough(5) ? sized.large() : Optional.empty();
      case '*' -> in.enough(2) ? in.skip(8L * in.take() * in.take()) : Optional.empty();
      case 'h', 'w', 'H', 'k' -> barcode(function);
      case 'a' -> in.one(Command.AutomaticStatus::new);
      case 'r' -> in.one(Command.QueuedStatusRequest::new);
      case 'I' -> in.one(Command.Identify::new);
      case 'f', '/', 'T', 'b', 'E', 'i' -> in.skip(1);
      case 'P', '$', '\\' -> in.skip(2);
      case '^' -> in.skip(3);
      default -> in.unknown();
    };
  }

  private Optional<Command> cut(int mode) {
    return switch (mode) {
      case 0, '0', 1, '1' -> Optional.of(new Command.Cut(mode % 2 == 1, 0));
      case 'A', 'B', 'g', 'h' -> in.one(n -> new Command.Cut(mode == 'B' || mode == 'h', n));
      case 'a', 'b' -> in.skip(1);
      default -> in.unknown();
    };
  }

  private Optional<Command> picture() {
    in.take();
    int scale = number(in.take());
    int rowBytes = in.takeWord();
    int rows = in.takeWord();
    long size = (long) rowBytes * rows;
    if (size > CommandReader.LONGEST) {
      return in.unknown();
    }
    return in.enough(size)
        ? Optional.of(
            new Command.Picture(
                rowBytes, rows, in.take((int) size), 1 + (scale & 1), 1 + ((scale >> 1) & 1)))
        : Optional.empty();
  }

  private Optional<Command> barcode(int function) {
    return switch (function) {
      case 'h' -> in.one(Command.BarcodeHeight::new);
      case 'w' -> in.one(Command.BarcodeModule::new);
      case 'H' -> in.one(n -> new Command.BarcodeText(number(n) & 3));
      default -> in.enough(2) ? printBarcode(in.take()) : Optional.empty();
    };
  }

  private Optional<Command> printBarcode(int symbology) {
    if (symbology < 'A') {
      return untilZero(symbology + 'A');
    }
    int length = in.take();
    return in.enough(length) ? barcode(symbology, in.take(length)) : Optional.empty();
  }

  private Optional<Command> barcode(int symbology, Bytes content) {
    boolean known = symbology <= 'I' || symbology == 'O';
    return known ? Optional.of(new Command.PrintBarcode(symbology, content)) : in.unknown();
  }

  /// A printer that misses the zero waits for ever; here whatever is no data ends the wait.
  private Optional<Command> untilZero(int symbology) {
    if (symbology > 'G') {
      return in.unknown();
    }
    for (int length = 0; !in.atEnd(); length++) {
      int next = in.peek();
      if (next == 0) {
        Bytes command = in.command();
        in.take();
        return barcode(symbology, Bytes.slice(command.toArray(), 3, command.size()));
      }
      if (next < ' ' || length == BARCODE_MAX) {
        return in.unknown();
      }
      in.take();
    }
    return Optional.empty();
  }
}
