package id.laci.drivers;

import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.Links;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A barcode scanner on a serial port. Hands over whole scans as text, one at a time; what the text
/// means is for others to say.
public final class ScannerPort implements AutoCloseable {
  /// A scanner without a suffix has finished when it is silent for so long.
  private static final Duration SILENCE = Duration.ofMillis(150);

  /// Pieces that may wait for a slow consumer; further ones are dropped and logged.
  private static final int PIECES_MAX = 256;

  private static final Logger LOG = System.getLogger(ScannerPort.class.getName());

  private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES_MAX);
  private final ScanFraming framing = new ScanFraming();
  private final Consumer<String> scans;
  private final Address address;
  private final Thread thread;
  private Optional<Link> link = Optional.empty();

  private ScannerPort(Address address, Consumer<String> scans) {
    this.address = address;
    this.scans = scans;
    this.thread = Thread.ofVirtual().name("scans " + address.text()).unstarted(this::deliver);
  }

  /// Listens to the scanner at this address from now on, also after it was away. An address that is
  /// no serial port gives a scanner that is away for [Fault.BadAddress].
  ///
  /// @param scans gets each scan without its suffix, on a thread of its own; may take its time
  public static ScannerPort open(Address address, Consumer<String> scans) {
    ScannerPort port = new ScannerPort(address, scans);
    if (address instanceof Address.Serial serial) {
      port.thread.start();
      port.link = Optional.of(Links.open(serial, port::queue, System::nanoTime));
    }
    return port;
  }

  /// How the device was when last seen.
  public DeviceHealth health() {
    return link.map(open -> DeviceHealth.of(open.state())).orElseGet(this::noScanner);
  }

  private DeviceHealth noScanner() {
    return new DeviceHealth.Away(
        new Fault.BadAddress(address.text(), "a scanner needs a serial port"));
  }

  private void queue(byte[] bytes) {
    if (!pieces.offer(bytes)) {
      LOG.log(Level.WARNING, "Scans come faster than they are taken: some are lost");
    }
  }

  private void deliver() {
    try {
      while (true) {
        byte[] piece =
            framing.pending()
                ? pieces.poll(SILENCE.toNanos(), TimeUnit.NANOSECONDS)
                : pieces.take();
        if (piece == null) {
          framing.end().ifPresent(this::deliver);
        } else {
          framing.take(piece).forEach(this::deliver);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void deliver(String scan) {
    try {
      scans.accept(scan);
    } catch (RuntimeException bug) {
      LOG.log(Level.ERROR, "Taking a scan failed", bug);
    }
  }

  @Override
  public void close() {
    link.ifPresent(Link::close);
    thread.interrupt();
  }
}
