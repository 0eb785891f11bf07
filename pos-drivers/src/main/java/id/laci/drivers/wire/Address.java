package id.laci.drivers.wire;

import java.nio.file.Path;
import java.time.Duration;

/// Where a device is. Only [#parse] makes one of text, and it refuses in words.
///
/// | form | meaning |
/// |---|---|
/// | `serial:/dev/ttyUSB0?baud=115200&format=7e1&flow=rtscts` | a serial port; 9600, `8n1`, `none` if not said |
/// | `tcp://192.0.2.7:9100`, `tcp:host:port` | a raw TCP port; 9100 when not said |
/// | `file:/dev/usb/lp0` | a device node; any file outside of `/dev` is appended to |
/// | `sim:printer?width=58` | a printer that exists only in memory; 80 mm when not said |
/// | `sim:scanner`, `sim:cardreader`, `sim:display`, `sim:drawer` | other devices in memory |
public sealed interface Address {
  /// The port of raw printing.
  int TCP_PORT_DEFAULT = 9100;

  /// What Epson printers and most scanners leave the factory with.
  int BAUD_DEFAULT = 9600;

  /// How fast a printer without a baud rate may take its data: about the speed of its paper.
  int BYTES_PER_SECOND_ASSUMED = 11_520;

  /// An address that leads out of this program.
  sealed interface Wired extends Address {}

  /// How a serial device holds back data.
  enum Flow {
    NONE,
    RTSCTS,
    XONXOFF,
    /// The device's DTR at our DSR, as the cables of most serial printers are wired.
    DTRDSR
  }

  /// How a character stands on a serial line: data bits, parity, stop bits.
  enum Format {
    /// 8 data bits, no parity, 1 stop bit: nearly everything.
    F8N1("8n1"),
    F8N2("8n2"),
    F8E1("8e1"),
    F8O1("8o1"),
    /// 7 data bits, even parity: many older scanners.
    F7E1("7e1"),
    F7O1("7o1");

    private final String text;

    Format(String text) {
      this.text = text;
    }

    /// As it stands in an address.
    public String text() {
      return text;
    }
  }

  /// A serial port.
  record Serial(String port, int baud, Flow flow, Format format) implements Wired {
    /// A port with the usual format.
    public Serial(String port, int baud, Flow flow) {
      this(port, baud, flow, Format.F8N1);
    }

    @Override
    public String text() {
      String formatOption = format == Format.F8N1 ? "" : "&format=" + format.text();
      String flowOption = flow == Flow.NONE ? "" : "&flow=" + AddressText.word(flow);
      return "serial:" + port + "?baud=" + baud + formatOption + flowOption;
    }
  }

  /// A TCP port.
  record Tcp(String host, int port) implements Wired {
    @Override
    public String text() {
      return "tcp://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
  }

  /// A device file, or a plain one.
  record DeviceFile(Path path) implements Wired {
    @Override
    public String text() {
      return "file:" + path;
    }
  }

  /// A printer in memory with paper of 58 or 80 mm.
  record SimulatedPrinter(int paperWidth) implements Address {
    @Override
    public String text() {
      return "sim:printer?width=" + paperWidth;
    }
  }

  /// A device in memory that needs no more words than its kind.
  record Simulated(Pretended what) implements Address {
    @Override
    public String text() {
      return "sim:" + AddressText.word(what);
    }
  }

  /// What exists in memory besides printers.
  enum Pretended {
    SCANNER,
    CARDREADER,
    DISPLAY,
    DRAWER
  }

  /// The address as [#parse] reads it.
  String text();

  /// How long so many bytes are on their way when all is well.
  default Duration wireTime(int bytes) {
    int bytesPerSecond =
        this instanceof Serial serial ? Math.max(1, serial.baud() / 10) : BYTES_PER_SECOND_ASSUMED;
    return Duration.ofMillis(bytes * 1000L / bytesPerSecond);
  }

  /// An address, or in words why the text is none.
  sealed interface Parsed {}

  /// The text is this address.
  record Ok(Address address) implements Parsed {}

  /// The text is no address.
  record Bad(String text, String reason) implements Parsed {}

  /// Reads an address. Any text is allowed; what is not understood is refused, never skipped.
  static Parsed parse(String text) {
    return AddressText.parse(text);
  }
}
