package id.laci.pos;

import id.laci.pos.approval.PinFault;
import id.laci.pos.pin.ManagerPin;
import id.laci.pos.pin.PinChange;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `laci pin`: sets the manager's PIN of the shop. What is typed is never shown, kept or logged.
@Command(
    name = "pin",
    description = {
      "Sets the manager's PIN, 6 to 12 digits: first the present one, if there is one, then the new"
          + " one twice.",
      "Exit code 0 when it holds, 1 when the old one does."
    })
final class PinCommand implements Callable<Integer> {
  private static final int LINE_MAX = 64;

  @ParentCommand private @Nullable LaciCommand laci;

  @Option(
      names = "--stdin",
      description =
          "Reads the PINs from standard input, one a line, instead of asking: the present one, if"
              + " there is one, then the new one.")
  private boolean stdin;

  @Override
  public Integer call() throws IOException {
    if (laci == null) {
      throw new IllegalStateException("used outside the command line");
    }
    ManagerPin pin =
        ManagerPin.of(
            laci.folder().managerPin(false), InstantSource.system(), new SecureRandom(), false);
    return stdin ? fromInput(pin) : asked(pin);
  }

  private static int fromInput(ManagerPin pin) throws IOException {
    char[] present = pin.isSetUp() ? line(System.in) : new char[0];
    return say(pin.change(present, line(System.in)));
  }

  private static int asked(ManagerPin pin) {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isEmpty()) {
      return complain("there is no terminal to ask at; see laci pin --help");
    }
    char[] present = pin.isSetUp() ? typed(console.get(), "The present PIN: ") : new char[0];
    char[] fresh = typed(console.get(), "A new PIN, 6 to 12 digits: ");
    char[] again = typed(console.get(), "Once more: ");
    try {
      return Arrays.equals(fresh, again)
          ? say(pin.change(present, fresh))
          : complain("these were two different ones; nothing is changed");
    } finally {
      Arrays.fill(present, '\0');
      Arrays.fill(fresh, '\0');
      Arrays.fill(again, '\0');
    }
  }

  private static char[] typed(Console console, String question) {
    char[] typed = console.readPassword(question);
    return typed == null ? new char[0] : typed;
  }

  /// One line without its end; only so much of a longer one as shows that it is too long.
  private static char[] line(InputStream in) throws IOException {
    char[] line = new char[LINE_MAX];
    int length = 0;
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r' && length < LINE_MAX) {
        line[length] = (char) next;
        length++;
      }
    }
    char[] exact = Arrays.copyOf(line, length);
    Arrays.fill(line, '\0');
    return exact;
  }

  private static int say(PinChange change) {
    return switch (change) {
      case PinChange.Done _ -> {
        System.out.println("The new PIN holds from now on.");
        yield 0;
      }
      case PinChange.Refused(var why) -> complain("the new PIN " + words(why));
      case PinChange.WrongPin(var left) ->
          complain("that is not the present PIN; " + left + " more tries before a wait");
      case PinChange.Locked(var until) -> complain("too many wrong PINs; wait until " + until);
      case PinChange.Unavailable(var words) -> complain(words);
    };
  }

  private static String words(PinFault why) {
    return switch (why) {
      case TOO_SHORT -> "has fewer than 6 digits";
      case TOO_LONG -> "has more than 12 digits";
      case NOT_DIGITS -> "may have nothing but digits";
      case ALL_ALIKE -> "is one digit all along";
      case IN_A_ROW -> "is digits in a row, the first that anybody tries";
    };
  }

  private static int complain(String words) {
    System.err.println("laci pin: " + words);
    return 1;
  }
}
