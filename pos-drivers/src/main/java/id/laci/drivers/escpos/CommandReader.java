package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// ESC/POS bytes as commands. Pure, and total: every byte ends up in a command or in the rest.
public final class CommandReader {
  private static final int NUL = 0x00;
  private static final int LF = 0x0A;
  private static final int CR = 0x0D;
  private static final int DLE = 0x10;
  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;

  /// One sixth of an inch at 203 dpi.
  static final int LINE_SPACING_DEFAULT = 34;

  private static final Bytes CLEAR =
      Bytes.of((byte) 1, (byte) 3, (byte) 20, (byte) 1, (byte) 6, (byte) 2, (byte) 8);

  private final ByteCursor in;

  private CommandReader(byte[] bytes) {
    this.in = new ByteCursor(bytes);
  }

  /// The whole commands in a stretch of bytes.
  ///
  /// @param commands in order
  /// @param rest the beginning of a command whose end has not come yet; empty when none
  public record Reading(List<Command> commands, Bytes rest) {
    public Reading {
      commands = List.copyOf(commands);
    }
  }

  /// Reads as far as the commands are whole.
  public static Reading readSoFar(byte[] bytes) {
    CommandReader reader = new CommandReader(bytes);
    List<Command> commands = new ArrayList<>();
    Optional<Command> next = reader.next();
    while (next.isPresent()) {
      commands.add(next.get());
      next = reader.next();
    }
    return new Reading(commands, reader.in.rest());
  }

  /// Reads bytes that nothing follows: a command without its end is [Command.Unknown].
  public static List<Command> read(byte[] bytes) {
    Reading reading = readSoFar(bytes);
    if (reading.rest().size() == 0) {
      return reading.commands();
    }
    List<Command> all = new ArrayList<>(reading.commands());
    all.add(new Command.Unknown(reading.rest()));
    return List.copyOf(all);
  }

  private Optional<Command> next() {
    in.begin();
    if (in.atEnd()) {
      return Optional.empty();
    }
    Optional<Command> command = in.peek() >= 0x20 ? text() : control();
    if (command.isEmpty()) {
      in.rewind();
    }
    return command;
  }

  private Optional<Command> text() {
    while (!in.atEnd() && in.peek() >= 0x20) {
      in.take();
    }
    return Optional.of(new Command.Print(in.command()));
  }

  private Optional<Command> control() {
    int first = in.take();
    return switch (first) {
      case NUL -> Optional.of(new Command.Idle());
      case LF -> Optional.of(new Command.LineFeed());
      case DLE -> in.enough(1) ? realTime(in.take()) : Optional.empty();
      case ESC -> in.enough(1) ? escape(in.take()) : Optional.empty();
      case FS -> in.enough(1) ? kanji(in.take()) : Optional.empty();
      case GS -> in.enough(1) ? group(in.take()) : Optional.empty();
      case CR -> unknown(); // printers ignore it unless a switch says otherwise
      default -> unknown();
    };
  }

  private Optional<Command> realTime(int function) {
    return switch (function) {
      case 0x04 ->
          in.enough(1) ? Optional.of(new Command.StatusRequest(in.take())) : Optional.empty();
      case 0x05 -> in.enough(1) ? Optional.of(new Command.Recover(in.take())) : Optional.empty();
      case 0x14 -> in.enough(1) ? deviceControl(in.take()) : Optional.empty();
      default -> unknown();
    };
  }

  private Optional<Command> deviceControl(int kind) {
    return switch (kind) {
      case 1 ->
          in.enough(2) ? Optional.of(pulse(in.take(), in.take() * 100, true)) : Optional.empty();
      case 8 -> in.enough(CLEAR.size()) ? clear() : Optional.empty();
      default -> unknown();
    };
  }

  /// The seven bytes behind it are there so that no picture contains it by chance.
  private Optional<Command> clear() {
    return in.take(CLEAR.size()).equals(CLEAR)
        ? Optional.of(new Command.ClearBuffers())
        : unknown();
  }

  private static Command pulse(int connector, int onMillis, boolean atOnce) {
    return new Command.Pulse(connector % 2 == 0 ? 2 : 5, onMillis, atOnce);
  }

  private Optional<Command> escape(int function) {
    return switch (function) {
      case '@' -> Optional.of(new Command.Initialize());
      case '2' -> Optional.of(new Command.LineSpacing(LINE_SPACING_DEFAULT));
      case 'p' -> in.enough(3) ? drawer() : Optional.empty();
      case '3', 'J', 'a', 'd', 't', 'E', 'G', '!' ->
          in.enough(1) ? escape(function, in.take()) : Optional.empty();
      case '-', 'M', 'R', ' ', 'V', '{', '=' -> skip(1);
      case '$', '\\' -> skip(2);
      default -> unknown();
    };
  }

  private Optional<Command> drawer() {
    Command pulse = pulse(in.take(), in.take() * 2, false);
    in.take();
    return Optional.of(pulse);
  }

  private Optional<Command> escape(int function, int n) {
    return switch (function) {
      case '3' -> Optional.of(new Command.LineSpacing(n));
      case 'J' -> Optional.of(new Command.FeedDots(n));
      case 'd' -> Optional.of(new Command.FeedLines(n));
      case 't' -> Optional.of(new Command.SelectCodePage(n));
      case 'E', 'G' -> Optional.of(new Command.Bold((n & 1) == 1));
      case 'a' -> alignment(n);
      default ->
          Optional.of(
              new Command.PrintMode(
                  (n & 0x08) != 0, (n & 0x20) != 0 ? 2 : 1, (n & 0x10) != 0 ? 2 : 1));
    };
  }

  /// The digits `0` to `2` mean the same as the numbers.
  private Optional<Command> alignment(int n) {
    return switch (n) {
      case 0, '0' -> Optional.of(new Command.Alignment(Style.Align.LEFT));
      case 1, '1' -> Optional.of(new Command.Alignment(Style.Align.CENTRE));
      case 2, '2' -> Optional.of(new Command.Alignment(Style.Align.RIGHT));
      default -> unknown();
    };
  }

  private Optional<Command> kanji(int function) {
    return switch (function) {
      case '&' -> Optional.of(new Command.KanjiMode(true));
      case '.' -> Optional.of(new Command.KanjiMode(false));
      default -> unknown();
    };
  }

  private Optional<Command> group(int function) {
    return switch (function) {
      case '!' -> in.enough(1) ? size(in.take()) : Optional.empty();
      case 'V' -> in.enough(1) ? cut(in.take()) : Optional.empty();
      case 'v' -> in.enough(6) ? picture() : Optional.empty();
      case '(' -> in.enough(3) ? sized() : Optional.empty();
      case 'k' -> in.enough(2) ? barcode(in.take()) : Optional.empty();
      case 'a', 'r', 'I' -> in.enough(1) ? question(function, in.take()) : Optional.empty();
      case 'B', 'H', 'h', 'w', 'f' -> skip(1);
      case 'L', 'W', 'P' -> skip(2);
      default -> unknown();
    };
  }

  private static Optional<Command> question(int function, int n) {
    return Optional.of(
        switch (function) {
          case 'a' -> new Command.AutomaticStatus(n);
          case 'r' -> new Command.QueuedStatusRequest(n);
          default -> new Command.Identify(n);
        });
  }

  private Optional<Command> size(int n) {
    return Optional.of(new Command.Size((n >> 4 & 7) + 1, (n & 7) + 1));
  }

  private Optional<Command> cut(int mode) {
    return switch (mode) {
      case 0, '0', 1, '1' -> Optional.of(new Command.Cut(mode % 2 == 1, 0));
      case 'A', 'B' ->
          in.enough(1) ? Optional.of(new Command.Cut(mode == 'B', in.take())) : Optional.empty();
      default -> unknown();
    };
  }

  private Optional<Command> picture() {
    in.take(2);
    int rowBytes = in.takeWord();
    int rows = in.takeWord();
    long size = (long) rowBytes * rows;
    return in.enough(size)
        ? Optional.of(new Command.Picture(rowBytes, rows, in.take((int) size)))
        : Optional.empty();
  }

  /// `GS ( x pL pH …`: the length says where it ends, whatever it means.
  private Optional<Command> sized() {
    int family = in.take();
    int length = in.takeWord();
    if (!in.enough(length)) {
      return Optional.empty();
    }
    Bytes parameters = in.take(length);
    boolean qr = family == 'k' && length >= 3 && parameters.at(0) == 0x31;
    boolean id = family == 'H' && length == 6 && parameters.at(0) == 0x30;
    return qr ? qr(parameters) : id ? processId(parameters) : unknown();
  }

  private static Optional<Command> processId(Bytes parameters) {
    return Optional.of(new Command.ProcessId(Bytes.slice(parameters.toArray(), 2, 6)));
  }

  private Optional<Command> qr(Bytes parameters) {
    int n = parameters.at(2);
    return switch (parameters.at(1)) {
      case 0x41 -> Optional.of(new Command.QrModel(n));
      case 0x43 -> Optional.of(new Command.QrModule(n));
      case 0x45 -> Optional.of(new Command.QrCorrection(n));
      case 0x50 ->
          Optional.of(new Command.QrStore(Bytes.slice(parameters.toArray(), 3, parameters.size())));
      case 0x51 -> Optional.of(new Command.QrPrint());
      default -> unknown();
    };
  }

  /// Barcodes are not drawn, but their data must not be taken for text.
  private Optional<Command> barcode(int symbology) {
    if (symbology >= 'A') {
      return skip(in.take());
    }
    while (!in.atEnd()) {
      if (in.take() == NUL) {
        return unknown();
      }
    }
    return Optional.empty();
  }

  private Optional<Command> skip(int parameters) {
    if (!in.enough(parameters)) {
      return Optional.empty();
    }
    in.take(parameters);
    return unknown();
  }

  private Optional<Command> unknown() {
    return Optional.of(new Command.Unknown(in.command()));
  }
}
