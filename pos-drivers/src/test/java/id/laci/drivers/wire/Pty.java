package id.laci.drivers.wire;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A serial device made of a pseudo terminal: this process holds the device's end, a driver opens
/// the other by its path. Linux only. Closing it is what pulling the plug is.
@SuppressWarnings("restricted") // there is no other way to make a pseudo terminal from Java
public final class Pty implements AutoCloseable {
  private static final int O_RDWR_NOCTTY = 0x102;
  private static final int POLLIN = 1;
  private static final int TERMIOS_BYTES = 256;

  private static final MethodHandle POSIX_OPENPT = libc("posix_openpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle GRANTPT = libc("grantpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle UNLOCKPT = libc("unlockpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle PTSNAME =
      libc("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle OPEN = libc("open", JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle TCGETATTR = libc("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle TCSETATTR =
      libc("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle POLL = libc("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
  private static final MethodHandle READ = libc("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle WRITE = libc("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle CLOSE = libc("close", JAVA_INT, JAVA_INT);
  private static final MethodHandle CFMAKERAW =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().find("cfmakeraw").orElseThrow(),
              FunctionDescriptor.ofVoid(ADDRESS));

  private final int master;
  private final int slave;
  private final Path path;
  private final Consumer<byte[]> received;
  private final Thread reader;
  private volatile boolean reading = true;
  private volatile boolean closed;

  private Pty(int master, int slave, Path path, Consumer<byte[]> received) {
    this.master = master;
    this.slave = slave;
    this.path = path;
    this.received = received;
    this.reader = Thread.ofPlatform().daemon().name("pty " + path).unstarted(this::readAll);
  }

  /// A raw pseudo terminal whose input goes to `received` on a thread of its own.
  public static Pty open(Consumer<byte[]> received) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      int master = checked(call(POSIX_OPENPT, O_RDWR_NOCTTY));
      checked(call(GRANTPT, master));
      checked(call(UNLOCKPT, master));
      MemorySegment termios = arena.allocate(TERMIOS_BYTES);
      checked(call(TCGETATTR, master, termios));
      makeRaw(termios);
      checked(call(TCSETATTR, master, 0, termios));
      MemorySegment name = arena.allocate(128);
      checked(call(PTSNAME, master, name, 128L));
      int slave = checked(call(OPEN, name, O_RDWR_NOCTTY)); // so that the master never hangs up
      Pty pty = new Pty(master, slave, Path.of(name.getString(0)), received);
      pty.reader.start();
      return pty;
    }
  }

  /// What a driver opens.
  public Path path() {
    return path;
  }

  /// Stops taking data, as a printer without paper does, or takes it again.
  public void reading(boolean on) {
    reading = on;
  }

  /// Sends bytes to the driver.
  public void send(byte[] bytes) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocateFrom(JAVA_BYTE, bytes);
      checked((int) (long) invoke(WRITE, master, buffer, (long) bytes.length));
    }
  }

  private void readAll() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pollfd = arena.allocate(8, 4);
      MemorySegment buffer = arena.allocate(4096);
      while (!closed) {
        pollfd.set(JAVA_INT, 0, master);
        pollfd.set(JAVA_INT, 4, reading ? POLLIN : 0);
        int ready = call(POLL, pollfd, 1L, 5);
        if (ready > 0 && reading && !closed) {
          long count = (long) invoke(READ, master, buffer, 4096L);
          if (count > 0) {
            received.accept(buffer.asSlice(0, count).toArray(JAVA_BYTE));
          }
        }
      }
    }
  }

  /// Pulls the plug.
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        reader.join();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      int _ = call(CLOSE, slave);
      int _ = call(CLOSE, master);
    }
  }

  private static MethodHandle libc(String name, MemoryLayout result, MemoryLayout... parameters) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().find(name).orElseThrow(), FunctionDescriptor.of(result, parameters));
  }

  private static void makeRaw(MemorySegment termios) {
    try {
      CFMAKERAW.invokeExact(termios);
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static int call(MethodHandle function, Object... arguments) {
    return (int) invoke(function, arguments);
  }

  private static Object invoke(MethodHandle function, Object... arguments) {
    try {
      return function.invokeWithArguments(arguments);
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static int checked(int result) throws IOException {
    if (result < 0) {
      throw new IOException("a call to the C library failed");
    }
    return result;
  }
}
