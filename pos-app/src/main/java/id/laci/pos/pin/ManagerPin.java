package id.laci.pos.pin;

import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.approval.Attempts;
import id.laci.pos.approval.PinFault;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Whoever knows the shop's one PIN is its manager. A try is on disk as a wrong one before it is
/// looked at, so that pulling the plug gives no further tries. May be used from any thread; looks
/// at one PIN after the other.
public final class ManagerPin implements Approver {
  /// The PIN of the demonstration, which the screens say.
  public static final String DEMO = "123456";

  /// How the manager is called where an approval is told.
  public static final String WHO = "manager";

  /// Longer ones are wrong without being hashed.
  private static final int LENGTH_MAX = 64;

  private final ReentrantLock one = new ReentrantLock();
  private final PinFile file;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Cost cost;
  private final boolean demo;

  ManagerPin(Path file, InstantSource clock, SecureRandom random, Cost cost, boolean demo) {
    this.file = new PinFile(file);
    this.clock = clock;
    this.random = random;
    this.cost = cost;
    this.demo = demo;
  }

  /// @param file where the PIN is kept; need not be there
  /// @param demo whether [#DEMO] is set when no PIN is
  public static ManagerPin of(Path file, InstantSource clock, SecureRandom random, boolean demo) {
    return new ManagerPin(file, clock, random, Cost.USUAL, demo);
  }

  /// @return whether a PIN has to be told before another can be set; a file that cannot be read
  ///   counts as one
  public boolean isSetUp() {
    return demo || !(file.read() instanceof PinFile.Contents.Nothing);
  }

  @Override
  public Answer ask(ApprovalRequest request, char[] pin) {
    one.lock();
    try {
      return switch (look(pin)) {
        case Look.Right _ ->
            new Answer.Approved(new Approval(request.id(), WHO, clock.instant(), request.act()));
        case Look.Wrong(var left) -> new Answer.WrongPin(left);
        case Look.Locked(var until) -> new Answer.Locked(until);
        case Look.NoPin _ -> new Answer.NotSetUp();
        case Look.Failed(var words) -> new Answer.Unavailable(words);
      };
    } finally {
      one.unlock();
      Arrays.fill(pin, '\0');
    }
  }

  /// Sets the PIN. Takes some tenths of a second. Both are wiped before this returns.
  ///
  /// @param present the PIN so far; empty when none is set
  /// @param fresh the new one
  public PinChange change(char[] present, char[] fresh) {
    one.lock();
    try {
      Optional<PinFault> fault = PinFault.of(fresh);
      if (fault.isPresent()) {
        return new PinChange.Refused(fault.get());
      }
      return switch (look(present)) {
        case Look.Right _, Look.NoPin _ -> keep(fresh);
        case Look.Wrong(var left) -> new PinChange.WrongPin(left);
        case Look.Locked(var until) -> new PinChange.Locked(until);
        case Look.Failed(var words) -> new PinChange.Unavailable(words);
      };
    } finally {
      one.unlock();
      Arrays.fill(present, '\0');
      Arrays.fill(fresh, '\0');
    }
  }

  private PinChange keep(char[] fresh) {
    try {
      file.write(PinHash.of(fresh, cost, random), Attempts.NONE);
      return new PinChange.Done();
    } catch (IOException e) {
      return new PinChange.Unavailable(words(e));
    }
  }

  /// What a look at a PIN says.
  private sealed interface Look {
    record Right() implements Look {}

    record Wrong(int left) implements Look {}

    record Locked(Instant until) implements Look {}

    record NoPin() implements Look {}

    record Failed(String words) implements Look {}
  }

  private Look look(char[] pin) {
    try {
      return switch (file.read()) {
        case PinFile.Contents.Nothing _ -> demo ? lookInTheDemo(pin) : new Look.NoPin();
        case PinFile.Contents.Unreadable(var words) -> new Look.Failed(words);
        case PinFile.Contents.Kept(var hash, var attempts) -> look(pin, hash, attempts);
      };
    } catch (IOException e) {
      return new Look.Failed(words(e));
    }
  }

  private Look lookInTheDemo(char[] pin) throws IOException {
    return look(pin, PinHash.of(DEMO.toCharArray(), cost, random), Attempts.NONE);
  }

  private Look look(char[] pin, PinHash hash, Attempts before) throws IOException {
    Instant now = clock.instant();
    Attempts attempts = before.seenAt(now);
    Optional<Instant> until = attempts.lockedUntil(now);
    if (until.isPresent()) {
      if (!attempts.equals(before)) {
        file.write(hash, attempts);
      }
      return new Look.Locked(until.get());
    }
    Attempts counted = attempts.wrongAt(now);
    file.write(hash, counted);
    if (pin.length > LENGTH_MAX || !hash.matches(pin)) {
      return new Look.Wrong(counted.left());
    }
    file.write(hash, Attempts.NONE);
    return new Look.Right();
  }

  private static String words(IOException e) {
    return "the PIN's file cannot be read or written: " + e.getMessage();
  }
}
