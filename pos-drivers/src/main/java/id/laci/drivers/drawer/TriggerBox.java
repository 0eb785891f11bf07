package id.laci.drivers.drawer;

import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// A box on a link that opens a drawer. Asks for the switch whenever the device was found, and
/// after each pulse, if it can be asked.
final class TriggerBox implements DrawerPort {
  private static final Duration WRITE_LONGEST = Duration.ofSeconds(2);
  private static final Duration ASK_LONGEST = Duration.ofMillis(500);

  private final DrawerRules rules;
  private final SwitchListener listener;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Link link;

  /// The link once there is one: it may report before this box has got hold of it.
  private final CompletableFuture<Link> plugged = new CompletableFuture<>();

  TriggerBox(DrawerRules rules, SwitchListener listener, Function<LinkListener, Link> cable) {
    this.rules = rules;
    this.listener = listener;
    this.link =
        cable.apply(
            new LinkListener() {
              @Override
              public void received(byte[] bytes) {
                rules.answer().ifPresent(answer -> read(answer, bytes));
              }

              @Override
              public void changed(LinkState state) {
                seen(state);
              }
            });
    boolean _ = plugged.complete(link);
    if (link.state() instanceof LinkState.Up) {
      askLater();
    }
  }

  private void read(DrawerRules.Answer answer, byte[] bytes) {
    for (byte b : bytes) {
      if ((b & answer.fixedMask()) == answer.fixed()) {
        listener.level((b & answer.levelMask()) != 0);
      }
    }
  }

  private void seen(LinkState state) {
    switch (state) {
      case LinkState.Up _ -> askLater();
      case LinkState.Down _ -> {
        asked.set(false);
        listener.lost();
      }
      case LinkState.Opening _ -> {}
    }
  }

  /// Not on the link's own thread, which must not wait for itself.
  private void askLater() {
    boolean can = rules.answer().filter(answer -> answer.request().size() > 0).isPresent();
    if (can && asked.compareAndSet(false, true)) {
      Thread.ofVirtual().start(this::ask);
    }
  }

  private void ask() {
    rules.answer().map(DrawerRules.Answer::request).ifPresent(this::send);
  }

  private void send(Bytes request) {
    if (request.size() > 0) {
      // an unanswered question leaves the state unknown, which is the truth
      WriteResult _ = plugged.join().write(request.toArray(), ASK_LONGEST);
    }
  }

  @Override
  public WriteResult pulse() {
    WriteResult result = link.write(rules.open().toArray(), WRITE_LONGEST);
    if (result instanceof WriteResult.Written) {
      ask();
    }
    return result;
  }

  @Override
  public boolean hasSwitch() {
    return rules.answer().isPresent();
  }

  @Override
  public DeviceHealth health() {
    return DeviceHealth.of(link.state());
  }

  @Override
  public void close() {
    link.close();
  }
}
