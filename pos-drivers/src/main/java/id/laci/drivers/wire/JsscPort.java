package id.laci.drivers.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import jssc.SerialPort;
import jssc.SerialPortException;

/// One opened serial port; the only class that knows jSSC.
///
/// Uses what of jSSC can be relied upon: no listener (it burns a core on JDK 21 and later), no
/// blocking read (it spins for ever after an unplug). All calls but the write hold one lock, since
/// a stuck write must not keep the port from being closed. A closed port is never opened again.
final class JsscPort implements Port {
  private static final String GROUP_UNKNOWN = "dialout";

  /// A closing port is looked at so often for what it still has to send, and so many times without
  /// a change.
  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

  private static final int LOOKS_MAX = 50;

  private final Object lock = new Object();
  private final SerialPort port;
  private final boolean watchesDataSet;

  private JsscPort(SerialPort port, boolean watchesDataSet) {
    this.port = port;
    this.watchesDataSet = watchesDataSet;
  }

  static Opening open(Address.Serial address) {
    try {
      SerialPort port = new SerialPort(address.port());
      return open(address, port);
    } catch (LinkageError broken) {
      return new Refused(
          new Fault.Lost(address.text(), "the serial library does not load: " + broken));
    }
  }

  private static Opening open(Address.Serial address, SerialPort port) {
    try {
      port.openPort();
      if (configure(address, port)) {
        boolean watches = address.flow() == Address.Flow.DTRDSR && !modemLinesMissing(address);
        return new Opened(new JsscPort(port, watches));
      }
      port.closePort();
      return new Refused(
          new Fault.BadAddress(
              address.text(), "its speed is not supported, or it is no such port"));
    } catch (SerialPortException refused) {
      close(port, true);
      return new Refused(fault(address, refused));
    }
  }

  private static boolean configure(Address.Serial address, SerialPort port)
      throws SerialPortException {
    if (!setParams(address, port) && !modemLinesMissing(address) && !setParams(address, port)) {
      return false;
    }
    port.setFlowControlMode(
        switch (address.flow()) {
          case NONE, DTRDSR -> SerialPort.FLOWCONTROL_NONE; // no system does the latter for us
          case RTSCTS -> SerialPort.FLOWCONTROL_RTSCTS_IN | SerialPort.FLOWCONTROL_RTSCTS_OUT;
          case XONXOFF -> SerialPort.FLOWCONTROL_XONXOFF_IN | SerialPort.FLOWCONTROL_XONXOFF_OUT;
        });
    port.purgePort(SerialPort.PURGE_RXCLEAR); // what waits to be sent is the end of a receipt
    return true;
  }

  private static boolean setParams(Address.Serial address, SerialPort port)
      throws SerialPortException {
    return port.setParams(
        address.baud(),
        dataBits(address.format()),
        stopBits(address.format()),
        parity(address.format()),
        true,
        true);
  }

  private static int dataBits(Address.Format format) {
    return switch (format) {
      case F8N1, F8N2, F8E1, F8O1 -> SerialPort.DATABITS_8;
      case F7E1, F7O1 -> SerialPort.DATABITS_7;
    };
  }

  private static int stopBits(Address.Format format) {
    return format == Address.Format.F8N2 ? SerialPort.STOPBITS_2 : SerialPort.STOPBITS_1;
  }

  private static int parity(Address.Format format) {
    return switch (format) {
      case F8N1, F8N2 -> SerialPort.PARITY_NONE;
      case F8E1, F7E1 -> SerialPort.PARITY_EVEN;
      case F8O1, F7O1 -> SerialPort.PARITY_ODD;
    };
  }

  /// A pseudo terminal takes the settings and then fails only for its lack of modem lines.
  private static boolean modemLinesMissing(Address.Serial address) {
    try {
      return Path.of(address.port()).toRealPath().startsWith("/dev/pts");
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }

  /// What jSSC means when it does not open a port.
  static Fault fault(Address.Serial address, SerialPortException refused) {
    String device = address.text();
    return switch (refused.getExceptionType()) {
      case SerialPortException.TYPE_PORT_NOT_FOUND -> new Fault.NotFound(device);
      case SerialPortException.TYPE_PORT_BUSY, SerialPortException.TYPE_PORT_ALREADY_OPENED ->
          new Fault.Busy(device);
      case SerialPortException.TYPE_PERMISSION_DENIED ->
          new Fault.NoPermission(device, group(address));
      case SerialPortException.TYPE_INCORRECT_SERIAL_PORT ->
          new Fault.BadAddress(device, "it is not a serial port");
      default -> new Fault.Lost(device, refused.getExceptionType());
    };
  }

  private static String group(Address.Serial address) {
    Path path = Path.of(address.port());
    return Files.exists(path) ? IoFaults.group(path) : GROUP_UNKNOWN;
  }

  @Override
  public boolean hears() {
    return true;
  }

  @Override
  public byte[] read() throws IOException {
    synchronized (lock) {
      byte[] bytes = port.readBytes();
      return bytes == null ? new byte[0] : bytes;
    }
  }

  /// @throws IOException when the port is gone
  @Override
  public boolean ready() throws IOException {
    if (!watchesDataSet) {
      return true;
    }
    synchronized (lock) {
      return port.isDSR();
    }
  }

  /// Hands a chunk to the system; blocks for ever when the device holds back data.
  ///
  /// @throws IOException when the port is gone, or took only part of the chunk
  @Override
  public void write(byte[] chunk) throws IOException {
    if (!port.writeBytes(chunk)) {
      throw new IOException("the port took only part of the data");
    }
  }

  @Override
  public void close(boolean abandon) {
    synchronized (lock) {
      close(port, abandon);
    }
  }

  private static void close(SerialPort port, boolean abandon) {
    try {
      if (port.isOpened() && (abandon || !sent(port))) {
        port.purgePort(SerialPort.PURGE_TXCLEAR); // or closing would wait for it
      }
    } catch (SerialPortException _) {
      // a port that is gone has nothing to purge
    }
    try {
      if (port.isOpened()) {
        port.closePort();
      }
    } catch (SerialPortException _) {
      // a port that is gone is as good as closed
    }
  }

  /// Waits while what the system still holds goes out; false when it stands still.
  private static boolean sent(SerialPort port) throws SerialPortException {
    int left = port.getOutputBufferBytesCount();
    int looks = 0;
    while (left > 0 && looks < LOOKS_MAX) {
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
      int now = port.getOutputBufferBytesCount();
      looks = now < left ? 0 : looks + 1;
      left = now;
    }
    return left <= 0;
  }
}
