package id.laci.pos.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.staff.Permission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which right each act takes.
final class ActTest {
  private static final Money SUM = Money.of(1_000);

  @Test
  void everyWishOfTheRefundDeskTakesARight() {
    for (var wanted : id.laci.pos.returns.Permission.values()) {
      assertTrue(new Act.RefundSale("K", SUM, "OTHER", wanted.name()).permission().isAskable());
    }
  }

  @Test
  void everyActTakesARightThatCanBeAskedFor() {
    Map<Class<?>, Permission> acts =
        Stream.of(
                new Act.OfflineQris("K", SUM),
                new Act.DropQueueItem("K", SUM),
                new Act.OfflineSwitch(true),
                new Act.SetUpOwnCode("ID1", "50"),
                new Act.MoneyBack("K", SUM, "CASH"),
                new Act.MatchClaim("K", SUM, "f:1"),
                new Act.LeaveOutLines("f", 1),
                new Act.WriteOff("K", SUM),
                new Act.TakeOutPaid("Kopi", SUM),
                new Act.RefundSale("K", SUM, "OTHER", "REFUND"),
                new Act.CloseWithDifference(7, SUM),
                new Act.CountAgain(7, SUM),
                new Act.TakeOver(7),
                new Act.CashOut(SUM, "kurir"),
                new Act.NoSale("tukar"),
                new Act.Enter(Permission.STAFF))
            .collect(Collectors.toMap(Object::getClass, Act::permission));
    assertEquals(Set.of(Act.class.getPermittedSubclasses()), acts.keySet());
    assertTrue(acts.values().stream().allMatch(Permission::isAskable));
    acts.remove(Act.CountAgain.class); // a second count lets a difference pass
    assertEquals(acts.size(), Set.copyOf(acts.values()).size(), "no other two share a right");
  }
}
