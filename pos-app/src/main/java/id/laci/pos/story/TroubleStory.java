package id.laci.pos.story;

import id.laci.pos.outbox.QueueItem;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.payment.OrderId;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.io.IOException;

/// An evening on which everything goes wrong with payments, and no money is lost: each moment is
/// reached by what a cashier and a customer do, and is looked at on the screens, on the receipts
/// and at the gateway.
final class TroubleStory {
  private final Performance stage;

  TroubleStory(Performance stage) {
    this.stage = stage;
  }

  /// @throws StoryFailed at the first step that does not come out as it should
  void play() throws StoryFailed, IOException, InterruptedException {
    stage.await("the till is open", now -> now.stage() instanceof Stage.Selling);
    new CodeTroubles(stage).play();
    OrderId late = new LateMoneyTroubles(stage).play();
    new NetworkTroubles(stage).play();
    new CounterTroubles(stage).play(late);
    closed();
  }

  /// Nothing is open but the two payments that nobody can verify before the settlement is there.
  private void closed() throws StoryFailed, InterruptedException {
    QueueSummary queue =
        stage
            .await("no receipt waits and no money is late", TroubleStory::isQuiet)
            .status()
            .queue();
    StoryFailed.unless(
        queue.size() == queue.count(QueueItem.Kind.UNVERIFIED),
        "more is open than the story leaves open: " + queue.counts());
    stage.say(
        "The evening is over. Open on purpose: "
            + queue.size()
            + " payments by the shop's own code, "
            + queue.atStake()
            + ".");
  }

  private static boolean isQuiet(Snapshot now) {
    return now.prints().isEmpty() && now.late().isEmpty() && now.notices().isEmpty();
  }
}
