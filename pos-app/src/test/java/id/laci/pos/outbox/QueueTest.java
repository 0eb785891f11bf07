package id.laci.pos.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueueTest {
  private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");

  private static QueueItem item(
      String id, QueueItem.Kind kind, long rupiah, int age, QueueItem.Need need) {
    return new QueueItem(
        new ItemId(id),
        kind,
        Money.of(rupiah),
        NINE.minusSeconds(age),
        1,
        Optional.of(new LastError.NoAnswer(Silence.TIMED_OUT)),
        Optional.empty(),
        need);
  }

  @Test
  void whatNeedsAPersonComesFirstThenTheOldest() {
    QueueList list = new QueueList();
    list.put(item("a", QueueItem.Kind.STATUS, 1, 900, QueueItem.Need.BY_ITSELF));
    list.put(item("b", QueueItem.Kind.REFUND_DUE, 1, 5, QueueItem.Need.PERSON));
    list.put(item("c", QueueItem.Kind.CANCEL, 1, 950, QueueItem.Need.BY_ITSELF));
    list.put(item("d", QueueItem.Kind.UNVERIFIED, 1, 60, QueueItem.Need.PERSON));
    assertEquals(
        List.of("d", "b", "c", "a"),
        list.first(10).stream().map(each -> each.id().text()).toList());
    assertEquals(2, list.first(2).size());
  }

  @Test
  void aReceiptThatWaitsPutsNoMoneyAtStake() {
    QueueSummary summary =
        QueueSummary.of(
            List.of(
                item("a", QueueItem.Kind.RECEIPT, 50_000, 9, QueueItem.Need.PERSON),
                item("b", QueueItem.Kind.REFUND, 20_000, 7, QueueItem.Need.BY_ITSELF)));
    assertEquals(Money.of(20_000), summary.atStake());
    assertEquals(2, summary.size());
    assertEquals(1, summary.needPerson());
    assertEquals(1, summary.count(QueueItem.Kind.RECEIPT));
    assertEquals(0, summary.count(QueueItem.Kind.STATUS));
    assertEquals(Optional.of(NINE.minusSeconds(9)), summary.oldest());
  }

  @Test
  void theFiguresAtHandAreAlwaysThoseOfTheItems() {
    Random random = new Random(7);
    QueueList list = new QueueList();
    Map<ItemId, QueueItem> items = new HashMap<>();
    for (int step = 0; step < 5_000; step++) {
      String id = "LACI-" + random.nextInt(60);
      if (random.nextInt(3) == 0) {
        list.remove(new ItemId(id));
        items.remove(new ItemId(id));
      } else {
        QueueItem item =
            item(
                id,
                List.of(QueueItem.Kind.values()).get(random.nextInt(7)),
                random.nextInt(100_000),
                random.nextInt(1_000),
                List.of(QueueItem.Need.values()).get(random.nextInt(2)));
        list.put(item);
        items.put(item.id(), item);
        assertEquals(Optional.of(item), list.find(item.id()));
      }
      assertEquals(QueueSummary.of(items.values()), list.summary());
      if (step % 100 == 0) {
        List<QueueItem> sorted = new ArrayList<>(items.values());
        sorted.sort(null);
        assertEquals(sorted, list.first(1_000));
      }
    }
    items.keySet().forEach(list::remove);
    assertEquals(QueueSummary.EMPTY, list.summary());
  }

  @Test
  void theGatewaysWordsArePlainAndShort() {
    LastError.Refused refused =
        new LastError.Refused(Refusal.OTHER, "  Not\r\n\tallowed \u202eevil " + "x".repeat(500));
    assertEquals("Not allowed evil " + "x".repeat(183), refused.detail());
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ItemId(""));
    assertThrows(IllegalArgumentException.class, () -> new ItemId("a b"));
    assertThrows(IllegalArgumentException.class, () -> new ItemId("x".repeat(81)));
    assertThrows(
        IllegalArgumentException.class,
        () -> item("a", QueueItem.Kind.REFUND, -1, 0, QueueItem.Need.PERSON));
  }

  @Test
  void onlyWhatTheGatewayCanEndIsCalled() {
    for (QueueItem.Kind kind : QueueItem.Kind.values()) {
      kind.call().ifPresent(call -> assertEquals(kind.name(), call.name()));
    }
    assertEquals(Optional.empty(), QueueItem.Kind.REFUND_DUE.call());
    assertEquals(Optional.of(Work.Kind.REFUND), QueueItem.Kind.REFUND.call());
  }
}
