package id.laci.drivers.escpos;

import static id.laci.drivers.escpos.ByteCursor.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Commands that begin with `ESC`.
final class EscCommands {
  /// One sixth of an inch at 203 dpi.
  static final int LINE_SPACING_DEFAULT = 34;

  private static final int TAB_STOPS_MAX = 32;

  private final ByteCursor in;

  EscCommands(ByteCursor in) {
    this.in = in;
  }

  /// The command of this function, empty while its end has not come.
  Optional<Command> read(int function) {
    return switch (function) {
      case '@' -> Optional.of(new Command.Initialize());
      case 'p' -> in.enough(3) ? drawer() : Optional.empty();
      case '(' -> in.enough(3) ? sized(in.take(), in.takeWord()) : Optional.empty();
      case '*' -> in.enough(3) ? strip(in.take(), in.takeWord()) : Optional.empty();
      case 'B' -> in.enough(2) ? buzz(2) : Optional.empty();
      case 'J' -> in.one(Command.FeedDots::new);
      case 'd' -> in.one(Command.FeedLines::new);
      case 'i' -> Optional.of(new Command.Cut(false, 0));
      case 'm' -> Optional.of(new Command.Cut(true, 0));
      case '2', '3', 'a', 'D', '$', '\\', ' ' -> layout(function);
      case '!', 'M', '-', 'E', 'G', 't', 'R' -> characters(function);
      case '{', 'V', '=', 'e', '9', '%', '?', 'T', 'U', 'r' -> in.skip(1);
      case 'c' -> in.skip(2); // sensors and buttons
      case '7' -> in.skip(3); // heating, on clones
      case 'W' -> in.skip(8);
      default -> in.unknown();
    };
  }

  private Optional<Command> layout(int function) {
    return switch (function) {
      case '2' -> Optional.of(new Command.LineSpacing(LINE_SPACING_DEFAULT));
      case '3' -> in.one(Command.LineSpacing::new);
      case 'a' -> in.one(this::alignment);
      case 'D' -> tabStops();
      case '$' -> in.word(Command.MoveTo::new);
      case ' ' -> in.one(Command.CharacterSpacing::new);
      default -> in.word(dots -> new Command.MoveBy((short) dots));
    };
  }

  private Optional<Command> characters(int function) {
    return switch (function) {
      case '!' -> in.one(EscCommands::mode);
      case 'M' -> in.one(n -> number(n) < 2 ? new Command.SmallFont(number(n) == 1) : unknown());
      case '-' -> in.one(n -> number(n) < 3 ? new Command.Underline(number(n)) : unknown());
      case 't' -> in.one(Command.SelectCodePage::new);
      case 'R' -> in.one(n -> n == 0 ? new Command.Idle() : unknown()); // 0 is ASCII as it is
      default -> in.one(n -> new Command.Bold((n & 1) == 1));
    };
  }

  private static Command mode(int n) {
    int across = (n & 0x20) != 0 ? 2 : 1;
    int down = (n & 0x10) != 0 ? 2 : 1;
    return new Command.PrintMode((n & 0x01) != 0, (n & 0x08) != 0, across, down, (n & 0x80) != 0);
  }

  private Command unknown() {
    return in.nothingKnown();
  }

  private Command alignment(int n) {
    return switch (number(n)) {
      case 0 -> new Command.Alignment(Style.Align.LEFT);
      case 1 -> new Command.Alignment(Style.Align.CENTRE);
      case 2 -> new Command.Alignment(Style.Align.RIGHT);
      default -> unknown();
    };
  }

  /// The list ends with a zero, or with a stop that is not behind the one before it.
  private Optional<Command> tabStops() {
    List<Integer> stops = new ArrayList<>();
    int last = 0;
    while (!in.atEnd()) {
      if (in.peek() == 0) {
        in.take();
        return Optional.of(new Command.TabStops(stops));
      }
      if (in.peek() <= last || stops.size() == TAB_STOPS_MAX) {
        return Optional.of(new Command.TabStops(stops));
      }
      last = in.take();
      stops.add(last);
    }
    return Optional.empty();
  }

  private Optional<Command> drawer() {
    Command pulse = pulse(in.take(), in.take() * 2, false);
    in.take();
    return Optional.of(pulse);
  }

  /// A pulse on pin 2 for connector 0, on pin 5 for connector 1.
  static Command pulse(int connector, int onMillis, boolean atOnce) {
    return new Command.Pulse(connector % 2 == 0 ? 2 : 5, onMillis, atOnce);
  }

  private Optional<Command> sized(int family, int length) {
    return family == 'A' ? in.enough(length) ? buzz(length) : Optional.empty() : in.skip(length);
  }

  private Optional<Command> buzz(int parameters) {
    in.skip(parameters);
    return Optional.of(new Command.Buzz());
  }

  /// Of other modes nobody knows how long they are.
  private Optional<Command> strip(int mode, int columns) {
    int columnBytes =
        switch (mode) {
          case 0, 1 -> 1;
          case 32, 33 -> 3;
          default -> 0;
        };
    if (columnBytes == 0) {
      return in.unknown();
    }
    int length = columnBytes * columns;
    return in.enough(length)
        ? Optional.of(new Command.Strip(columnBytes, mode % 2 == 1, in.take(length)))
        : Optional.empty();
  }
}
