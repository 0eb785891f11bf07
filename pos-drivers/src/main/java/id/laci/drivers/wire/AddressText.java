package id.laci.drivers.wire;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text form of an [Address].
final class AddressText {
  private static final int TEXT_MAX = 1_024;
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(?:\\[([0-9a-fA-F:.]+)]|([\\p{L}\\p{N}._-]+))(?::(.*))?");
  private static final Set<Integer> BAUDS =
      Set.of(1200, 2400, 4800, 9600, 19_200, 38_400, 57_600, 115_200, 230_400, 460_800, 921_600);

  private final String text;

  private AddressText(String text) {
    this.text = text;
  }

  static Address.Parsed parse(String text) {
    return new AddressText(text).parse();
  }

  /// As it stands in an address.
  static String word(Enum<?> option) {
    return option.name().toLowerCase(Locale.ROOT);
  }

  private Address.Parsed parse() {
    if (text.length() > TEXT_MAX || text.chars().anyMatch(Character::isISOControl)) {
      return bad("it is too long or has control characters in it");
    }
    int colon = text.indexOf(':');
    String kind = colon < 0 ? "" : text.substring(0, colon);
    String rest = text.substring(colon + 1);
    return switch (kind) {
      case "serial" -> withOptions(rest, Set.of("baud", "format", "flow"), this::serial);
      case "tcp" -> tcp(rest.startsWith("//") ? rest.substring(2) : rest);
      case "file" -> file(rest.startsWith("//") ? rest.substring(2) : rest);
      case "sim" -> withOptions(rest, Set.of("width"), this::simulated);
      default -> bad("it begins with none of serial: tcp: file: sim:");
    };
  }

  private Address.Bad bad(String reason) {
    return new Address.Bad(text, reason);
  }

  /// Makes an address of a place and its options.
  private interface Reader {
    Address.Parsed read(String place, Map<String, String> options);
  }

  private Address.Parsed withOptions(String rest, Set<String> known, Reader reader) {
    int question = rest.indexOf('?');
    if (question < 0) {
      return reader.read(rest, Map.of());
    }
    Map<String, String> options = new HashMap<>();
    for (String option : rest.substring(question + 1).split("&", -1)) {
      int equals = option.indexOf('=');
      String name = equals < 0 ? option : option.substring(0, equals);
      if (!known.contains(name)) {
        return bad("it has the option \"" + name + "\", which does not exist here");
      }
      if (equals < 0 || options.put(name, option.substring(equals + 1)) != null) {
        return bad("its option " + name + " has no value, or two");
      }
    }
    return reader.read(rest.substring(0, question), options);
  }

  private Address.Parsed serial(String port, Map<String, String> options) {
    if (port.isBlank()) {
      return bad("it names no port");
    }
    String baudText = options.getOrDefault("baud", String.valueOf(Address.BAUD_DEFAULT));
    OptionalInt baud = number(baudText, 1, 1_000_000);
    if (baud.isEmpty() || !BAUDS.contains(baud.getAsInt())) {
      return bad("its baud rate is not a usual one, such as 9600 or 115200");
    }
    String formatText = options.getOrDefault("format", Address.Format.F8N1.text());
    for (Address.Format format : Address.Format.values()) {
      if (format.text().equals(formatText)) {
        return serial(port, baud.getAsInt(), format, options.getOrDefault("flow", "none"));
      }
    }
    return bad("its format is none of 8n1, 8n2, 8e1, 8o1, 7e1, 7o1");
  }

  private Address.Parsed serial(String port, int baud, Address.Format format, String flowText) {
    for (Address.Flow flow : Address.Flow.values()) {
      if (word(flow).equals(flowText)) {
        return new Address.Ok(new Address.Serial(port, baud, flow, format));
      }
    }
    return bad("its flow control is none of none, rtscts, xonxoff, dtrdsr");
  }

  private Address.Parsed tcp(String place) {
    Matcher matcher = HOST_AND_PORT.matcher(place);
    if (!matcher.matches()) {
      return bad("it should be tcp://host:port");
    }
    String six = matcher.group(1);
    String host = six == null ? matcher.group(2) : six;
    String portText = matcher.group(3);
    OptionalInt port =
        portText == null ? OptionalInt.of(Address.TCP_PORT_DEFAULT) : number(portText, 1, 65_535);
    if (host == null || port.isEmpty()) {
      return bad("its port is not a number from 1 to 65535");
    }
    return new Address.Ok(new Address.Tcp(host, port.getAsInt()));
  }

  private Address.Parsed file(String place) {
    try {
      Path path = Path.of(place);
      return path.isAbsolute()
          ? new Address.Ok(new Address.DeviceFile(path.normalize()))
          : bad("its path does not begin at the root of the file system");
    } catch (InvalidPathException _) {
      return bad("its path is not one for this system");
    }
  }

  private Address.Parsed simulated(String device, Map<String, String> options) {
    for (Address.Pretended what : Address.Pretended.values()) {
      if (word(what).equals(device) && options.isEmpty()) {
        return new Address.Ok(new Address.Simulated(what));
      }
    }
    if (!device.equals("printer")) {
      return bad("there is no such simulated device, or it has no options");
    }
    return switch (options.getOrDefault("width", "80")) {
      case "58" -> new Address.Ok(new Address.SimulatedPrinter(58));
      case "80" -> new Address.Ok(new Address.SimulatedPrinter(80));
      default -> bad("its paper width is neither 58 nor 80");
    };
  }

  /// A number in plain digits within these bounds, or empty.
  private static OptionalInt number(String digits, int min, int max) {
    if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(AddressText::digit)) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(digits);
    return value >= min && value <= max ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
