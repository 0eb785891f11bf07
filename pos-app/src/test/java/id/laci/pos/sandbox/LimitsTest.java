package id.laci.pos.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Hands hands = new Hands();

  @Test
  void oldestTransactionIsForgottenBeyondTheLimit() {
    for (int i = 0; i < Book.TRANSACTIONS_MAX; i++) {
      hands.charge(Hands.qris("o" + i, 5));
    }
    assertEquals(Book.TRANSACTIONS_MAX, hands.machine.transactions().size());
    assertEquals("201", Hands.code(hands.status("o0")));
    hands.charge(Hands.qris("more", 5));
    assertEquals(Book.TRANSACTIONS_MAX, hands.machine.transactions().size());
    assertEquals("404", Hands.code(hands.status("o0")));
    assertEquals("201", Hands.code(hands.status("more")));
  }

  @Test
  void oldestDeliveryIsForgottenBeyondTheLimit() {
    Map<String, String> here = Map.of("X-Override-Notification", "http://127.0.0.1:9/n");
    for (int i = 0; i <= Post.DELIVERIES_MAX; i++) {
      hands.charge(Hands.qris("o" + i, 5), here);
    }
    assertEquals(Post.DELIVERIES_MAX, hands.machine.deliveries().size());
    assertEquals("o1", hands.machine.deliveries().getFirst().orderId());
  }

  @Test
  void faultsBeyondTheLimitAreRefused() {
    Faults faults = hands.machine.faults();
    FaultRule rule = new FaultRule(new Fault.DropAnswer(), Optional.empty(), 1);
    for (int i = 0; i < Faults.RULES_MAX; i++) {
      assertTrue(faults.add(rule));
    }
    assertFalse(faults.add(rule));
    assertTrue(faults.add(new NotificationFault.Lost(), Faults.RULES_MAX));
    assertFalse(faults.add(new NotificationFault.Lost(), 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FaultRule(new Fault.DropAnswer(), Optional.empty(), -1));
  }

  @Test
  void bodiesAreBoundedInLengthAndDepth() {
    String fits = "{\"a\":\"" + "x".repeat(Body.LENGTH_MAX - 8) + "\"}";
    assertEquals(Body.LENGTH_MAX, fits.length());
    assertInstanceOf(Body.Members.class, Body.read(fits));
    assertInstanceOf(Body.Malformed.class, Body.read(fits + " "));
    assertInstanceOf(Body.Members.class, Body.read(nested(Body.DEPTH_MAX)));
    assertInstanceOf(Body.Malformed.class, Body.read(nested(Body.DEPTH_MAX + 1)));
  }

  private static String nested(int depth) {
    return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
  }
}
