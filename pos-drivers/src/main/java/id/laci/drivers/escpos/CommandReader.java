package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// ESC/POS bytes as commands. Pure, and total: every byte ends up in a command or in the rest. What
/// is not drawn here is at least known by its length, so that its parameters are not taken for
/// text.
public final class CommandReader {
  private static final int NUL = 0x00;
  private static final int HT = 0x09;
  private static final int LF = 0x0A;
  private static final int CR = 0x0D;
  private static final int DLE = 0x10;
  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;

  private static final Bytes CLEAR =
      Bytes.of((byte) 1, (byte) 3, (byte) 20, (byte) 1, (byte) 6, (byte) 2, (byte) 8);

  /// No command of a shop's printer is longer: what says that it is cannot be waited for.
  static final int LONGEST = 1 << 22;

  private final ByteCursor in;
  private final EscCommands esc;
  private final FsCommands fs;
  private final GsCommands gs;

  private CommandReader(byte[] bytes) {
    this.in = new ByteCursor(bytes);
    this.esc = new EscCommands(in);
    this.fs = new FsCommands(in);
    this.gs = new GsCommands(in);
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
      case HT -> Optional.of(new Command.Tab());
      case LF -> Optional.of(new Command.LineFeed());
      case DLE -> in.enough(1) ? realTime(in.take()) : Optional.empty();
      case ESC -> in.enough(1) ? esc.read(in.take()) : Optional.empty();
      case FS -> in.enough(1) ? fs.read(in.take()) : Optional.empty();
      case GS -> in.enough(1) ? gs.read(in.take()) : Optional.empty();
      case CR -> in.unknown(); // printers ignore it unless a switch says otherwise
      default -> in.unknown();
    };
  }

  private Optional<Command> realTime(int function) {
    return switch (function) {
      case 0x04 -> in.one(Command.StatusRequest::new);
      case 0x05 -> in.one(Command.Recover::new);
      case 0x14 -> in.enough(1) ? deviceControl(in.take()) : Optional.empty();
      default -> in.unknown();
    };
  }

  private Optional<Command> deviceControl(int kind) {
    return switch (kind) {
      case 1 ->
          in.enough(2)
              ? Optional.of(EscCommands.pulse(in.take(), in.take() * 100, true))
              : Optional.empty();
      case 3 -> in.enough(5) ? buzz() : Optional.empty();
      case 8 -> in.enough(CLEAR.size()) ? clear() : Optional.empty();
      default -> in.unknown();
    };
  }

  /// The seven bytes behind it are there so that no picture contains it by chance.
  private Optional<Command> clear() {
    return in.take(CLEAR.size()).equals(CLEAR)
        ? Optional.of(new Command.ClearBuffers())
        : in.unknown();
  }

  private Optional<Command> buzz() {
    in.skip(5);
    return Optional.of(new Command.Buzz());
  }
}
