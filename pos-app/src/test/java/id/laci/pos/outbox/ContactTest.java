package id.laci.pos.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTest {
  private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");
  private static final Contact UP = Contact.UNTRIED.heard(NINE);

  private static Contact lost(Contact contact, Silence why, Instant now) {
    return contact.failed(why, Optional.empty(), now);
  }

  @Test
  void whatIsBackWithinTheGraceIsNeverToldOf() {
    Contact down = lost(UP, Silence.UNREACHABLE, NINE);
    Instant justBefore = NINE.plus(Contact.GRACE).minusMillis(1);
    assertEquals(Optional.empty(), down.banner(justBefore));
    assertEquals(Optional.empty(), down.heard(justBefore).banner(justBefore));
  }

  @Test
  void theBannerTellsSinceWhenAndClearsItself() {
    Contact down = lost(UP, Silence.UNREACHABLE, NINE);
    Instant later = NINE.plus(Contact.GRACE);
    assertEquals(
        Optional.of(
            new Banner.NoContact(NINE, Silence.UNREACHABLE, down.opensAt(NINE).orElseThrow())),
        down.banner(later));
    assertEquals(Optional.empty(), down.heard(later).banner(later));
  }

  @Test
  void anOutageBeginsWithItsFirstFailure() {
    Contact once = lost(UP, Silence.TIMED_OUT, NINE);
    assertEquals(Room.ALL, once.room(NINE));
    Contact twice = lost(once, Silence.BROKEN_OFF, NINE.plusSeconds(9));
    assertEquals(NINE, twice.banner(NINE.plusSeconds(9)).orElseThrow().since());
  }

  @Test
  void failuresOfSingleCallsBetweenAnswersAreNoOutage() {
    Contact contact = UP;
    for (int i = 0; i < 20; i++) {
      contact = lost(contact, Silence.GATEWAY_TROUBLE, NINE.plusSeconds(i));
      assertEquals(Room.ALL, contact.room(NINE.plusSeconds(i)));
      contact = contact.heard(NINE.plusSeconds(i));
    }
  }

  @Test
  void probesComeLessOftenUntilHalfAMinute() {
    Contact contact = lost(UP, Silence.UNREACHABLE, NINE);
    Instant now = NINE;
    Duration longest = Duration.ZERO;
    for (int probe = 0; probe < 30; probe++) {
      Instant next = contact.opensAt(now).orElseThrow();
      Duration wait = Duration.between(now, next);
      assertTrue(wait.compareTo(Duration.ofSeconds(1)) >= 0, () -> "too soon: " + wait);
      assertTrue(wait.compareTo(Duration.ofSeconds(30)) <= 0, () -> "too late: " + wait);
      assertEquals(Room.NONE, contact.room(next.minusNanos(1)));
      assertEquals(Room.PROBE, contact.room(next));
      longest = wait.compareTo(longest) > 0 ? wait : longest;
      now = next;
      contact = lost(contact.called(now), Silence.UNREACHABLE, now);
    }
    assertTrue(longest.compareTo(Duration.ofSeconds(20)) >= 0);
  }

  @Test
  void aFailedProbeIsWaitedForFromItsEnd() {
    Contact down = lost(UP, Silence.UNREACHABLE, NINE);
    Instant probe = down.opensAt(NINE).orElseThrow();
    Instant end = probe.plusSeconds(15);
    Contact again = lost(down.called(probe), Silence.TIMED_OUT, end);
    assertTrue(again.opensAt(end).orElseThrow().isAfter(end.plusSeconds(1)));
  }

  @Test
  void callsThatWereOnTheirWayWhenItWentDownCountForOneFailure() {
    Contact down = lost(UP, Silence.UNREACHABLE, NINE);
    Contact after = down;
    for (int i = 0; i < 7; i++) {
      after = lost(after, Silence.UNREACHABLE, NINE);
    }
    assertEquals(down, after);
  }

  @Test
  void aCodeMayBeAskedForWheneverAPersonWants() {
    assertTrue(Contact.UNTRIED.mayCharge(NINE));
    assertTrue(UP.mayCharge(NINE));
    assertTrue(lost(UP, Silence.UNREACHABLE, NINE).mayCharge(NINE));
    assertTrue(UP.refused(Refusal.WRONG_KEY, NINE).mayCharge(NINE));
  }

  @Test
  void aCodeForACustomerIsAProbe() {
    Contact down = lost(UP, Silence.UNREACHABLE, NINE);
    Instant probe = down.opensAt(NINE).orElseThrow();
    assertEquals(Room.NONE, down.called(probe).room(probe));
  }

  @Test
  void aWrongKeyStopsUntilAPersonWantsItTriedAndThenOneCallGoesOut() {
    Contact stopped = UP.refused(Refusal.WRONG_KEY, NINE);
    Instant nextYear = NINE.plus(Duration.ofDays(365));
    assertEquals(Room.NONE, stopped.room(nextYear));
    assertEquals(Optional.empty(), stopped.opensAt(nextYear));
    assertEquals(Optional.of(new Banner.WrongKey(NINE)), stopped.banner(NINE));
    assertEquals(Room.ONE, stopped.tryNow(nextYear).room(nextYear));
  }

  @Test
  void aPauseThatWasAskedForIsKeptToTheInstantByEverybody() {
    Instant end = NINE.plusSeconds(45);
    Contact quiet = UP.failed(Silence.RATE_LIMITED, Optional.of(end), NINE);
    for (Contact each :
        new Contact[] {
          quiet,
          quiet.tryNow(NINE),
          quiet.heard(NINE.plusSeconds(1)),
          lost(quiet, Silence.UNREACHABLE, NINE.plusSeconds(1)),
          quiet.refused(Refusal.WRONG_KEY, NINE.plusSeconds(1))
        }) {
      assertEquals(Room.NONE, each.room(end.minusNanos(1)));
      assertFalse(each.mayCharge(end.minusNanos(1)));
      assertEquals(Optional.of(end), each.opensAt(NINE));
      assertEquals(Room.ONE, each.room(end));
      assertTrue(each.mayCharge(end));
    }
    assertEquals(Optional.of(new Banner.Busy(NINE, end)), quiet.banner(NINE.plus(Contact.GRACE)));
    assertEquals(Optional.empty(), quiet.banner(end));
  }

  @Test
  void nobodyWaitsForEverOnTheWordOfAHeader() {
    Optional<Instant> nextWeek = Optional.of(NINE.plus(Duration.ofDays(7)));
    Contact quiet = UP.failed(Silence.RATE_LIMITED, nextWeek, NINE);
    assertEquals(Optional.of(NINE.plus(Contact.QUIET_MOST)), quiet.opensAt(NINE));
    Optional<Instant> yesterday = Optional.of(NINE.minus(Duration.ofDays(1)));
    Contact again = UP.failed(Silence.RATE_LIMITED, yesterday, NINE);
    assertEquals(Optional.of(NINE.plus(Contact.QUIET_LEAST)), again.opensAt(NINE));
  }

  @Test
  void pausesGrowWhileTheGatewayNamesNone() {
    Contact contact = UP;
    Instant now = NINE;
    for (long seconds : new long[] {10, 20, 40, 80, 120, 120}) {
      contact = lost(contact, Silence.RATE_LIMITED, now);
      assertEquals(Optional.of(now.plusSeconds(seconds)), contact.opensAt(now));
      now = now.plusSeconds(seconds);
    }
    Contact afterAnAnswer = lost(contact.heard(now), Silence.RATE_LIMITED, now);
    assertEquals(Optional.of(now.plusSeconds(10)), afterAnAnswer.opensAt(now));
  }

  @Test
  void aNotificationShowsThatTheGatewayLivesAndEndsNoOutage() {
    Contact down = lost(UP, Silence.UNREACHABLE, NINE).notified(NINE.plusSeconds(30));
    assertInstanceOf(ContactState.Down.class, down.state());
    assertEquals(Optional.of(NINE.plusSeconds(30)), down.lastHeard());
  }
}
