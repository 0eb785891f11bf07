package id.laci.drivers.escpos;

import java.util.Optional;

/// Commands that say how long they are: `GS ( x pL pH …` and `GS 8 L`. They end there, whatever
/// they mean.
final class SizedCommands {
  private static final int QR = 0x31;

  private final ByteCursor in;

  SizedCommands(ByteCursor in) {
    this.in = in;
  }

  /// `GS (`.
  Optional<Command> read(int family, int length) {
    return in.enough(length) ? Optional.of(of(family, in.take(length))) : Optional.empty();
  }

  /// `GS 8 L`, whose length has four bytes.
  Optional<Command> large() {
    int family = in.take();
    long length = in.takeWord() | (long) in.takeWord() << 16;
    if (length > CommandReader.LONGEST) {
      return in.unknown();
    }
    return in.enough(length) ? Optional.of(of(family, in.take((int) length))) : Optional.empty();
  }

  private Command of(int family, Bytes parameters) {
    return switch (family) {
      case 'k' -> parameters.size() >= 3 && parameters.at(0) == QR ? qr(parameters) : unknown();
      case 'H' -> processId(parameters);
      case 'K' -> density(parameters);
      case 'L' -> graphics(parameters);
      default -> unknown();
    };
  }

  private Command unknown() {
    return in.nothingKnown();
  }

  private static Bytes from(int first, Bytes parameters) {
    return Bytes.slice(parameters.toArray(), first, parameters.size());
  }

  private Command processId(Bytes parameters) {
    boolean id = parameters.size() == 6 && parameters.at(0) == 0x30;
    return id ? new Command.ProcessId(from(2, parameters)) : unknown();
  }

  private Command qr(Bytes parameters) {
    int n = parameters.at(2);
    return switch (parameters.at(1)) {
      case 0x41 -> new Command.QrModel(n);
      case 0x43 -> new Command.QrModule(n);
      case 0x45 -> new Command.QrCorrection(n);
      case 0x50 -> new Command.QrStore(from(3, parameters));
      case 0x51 -> new Command.QrPrint();
      default -> unknown();
    };
  }

  private Command density(Bytes parameters) {
    boolean density = parameters.size() == 2 && parameters.at(0) == 0x31;
    return density ? new Command.Density((byte) parameters.at(1)) : unknown();
  }

  private Command graphics(Bytes parameters) {
    if (parameters.size() < 2 || parameters.at(0) != 0x30) {
      return unknown();
    }
    return switch (parameters.at(1)) {
      case 2, 50 -> new Command.PrintStored();
      case 112 -> parameters.size() > 10 ? stored(parameters) : unknown();
      default -> unknown();
    };
  }

  /// 48 112 tone ×wide ×high colour, then width and height in dots.
  private Command stored(Bytes parameters) {
    int width = parameters.at(6) | parameters.at(7) << 8;
    int height = parameters.at(8) | parameters.at(9) << 8;
    int rowBytes = (width + 7) / 8;
    Bytes content = from(10, parameters);
    boolean whole = parameters.at(2) == 0x30 && content.size() == (long) rowBytes * height;
    return whole
        ? new Command.StorePicture(
            new Command.Picture(
                rowBytes,
                height,
                content,
                Math.clamp(parameters.at(3), 1, 2),
                Math.clamp(parameters.at(4), 1, 2)))
        : unknown();
  }
}
