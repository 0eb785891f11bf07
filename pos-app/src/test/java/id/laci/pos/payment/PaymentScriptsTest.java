package id.laci.pos.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.PaymentEvent.ChargeAnswered;
import id.laci.pos.payment.PaymentEvent.EndAnswered;
import id.laci.pos.payment.PaymentEvent.StatusAnswered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Payments led through random lives. Calls are answered by anything that a gateway, a network or a
/// person can come up with, in any order; a failure names the seed of its script.
class PaymentScriptsTest {
  private static final int SEEDS = 1_500;
  private static final int LENGTH = 60;
  private static final int FAIR_STEPS_MAX = 60;

  @Test
  void whatMustHoldForOnePaymentHoldsAfterEveryEvent() {
    for (int seed = 0; seed < SEEDS; seed++) {
      new Life(seed).run();
    }
  }

  @Test
  void aFairGatewayEndsEveryPaymentThatACashierCancels() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Life life = new Life(seed);
      life.run();
      life.endFairly();
    }
  }

  /// One script: the payment, and what has been asked for and not yet come back.
  private static final class Life {
    private final int seed;
    private final Random random;
    private final List<PaymentEffect> outstanding = new ArrayList<>();
    private Payment now;

    Life(int seed) {
      this.seed = seed;
      random = new Random(seed);
      Step begun = Payments.begin(PaymentSamples.ORDER);
      now = begun.next();
      begun.effects().forEach(this::ask);
    }

    void run() {
      for (int i = 0; i < LENGTH; i++) {
        go(random.nextInt(4) == 0 ? unasked() : answer(random.nextInt(outstanding.size() + 1)));
      }
    }

    private void go(PaymentEvent event) {
      Payment before = now;
      Step step = Payments.step(before, event);
      now = step.next();
      step.effects().forEach(this::ask);
      String told = "seed " + seed + ": " + before + " after " + event + " is " + step;
      assertEquals(PaymentSamples.ORDER, now.order(), told);
      assertAbsorbed(before, told);
      assertMoneyIsOnlyTheGatewaysWord(before, event, told);
      assertOnlyAWordCloses(before, event, told);
      assertTrue(now.isOver() || !outstanding.isEmpty(), "a dead end, " + told);
    }

    private void assertAbsorbed(Payment before, String told) {
      if (before instanceof Payment.Paid || before instanceof Payment.PaidLate) {
        assertSame(before, now, told);
      }
      if (before instanceof Payment.Closed) {
        assertFalse(now instanceof Payment.Paid, told);
      }
    }

    private void assertMoneyIsOnlyTheGatewaysWord(Payment before, PaymentEvent event, String told) {
      boolean paid = now instanceof Payment.Paid || now instanceof Payment.PaidLate;
      if (paid && !before.equals(now)) {
        Word.Settled settled = settled(event).orElseThrow(() -> new AssertionError(told));
        if (now instanceof Payment.PaidLate late) {
          assertEquals(settled, late.settlement(), told);
        } else {
          assertEquals(now.order().amount(), settled.amount(), told);
        }
      }
    }

    private void assertOnlyAWordCloses(Payment before, PaymentEvent event, String told) {
      if (now instanceof Payment.Closed && !(before instanceof Payment.Closed)) {
        boolean word =
            switch (event) {
              case ChargeAnswered(var answer, var _) -> answer instanceof ChargeAnswer.Refused;
              case StatusAnswered(var answer, var _) -> answer instanceof StatusAnswer.Heard;
              case EndAnswered(var answer, var _) ->
                  answer instanceof EndAnswer.Ended || answer instanceof EndAnswer.Unknown;
              case PaymentEvent.Notified _ -> true;
              case PaymentEvent.CancelAsked _,
                  PaymentEvent.CheckAsked _,
                  PaymentEvent.LookDue _,
                  PaymentEvent.TimeUp _,
                  PaymentEvent.Released _,
                  PaymentEvent.Attached _,
                  PaymentEvent.Detached _,
                  PaymentEvent.GaveBack _,
                  PaymentEvent.GivenUp _,
                  PaymentEvent.Resumed _ ->
                  false;
            };
        assertTrue(word, told);
      }
    }

    /// A new look takes the place of the old one; everything else adds up.
    private void ask(PaymentEffect effect) {
      if (effect instanceof PaymentEffect.LookAfter) {
        outstanding.removeIf(PaymentEffect.LookAfter.class::isInstance);
      }
      outstanding.add(effect);
    }

    private PaymentEvent answer(int which) {
      return which == outstanding.size() ? unasked() : answered(outstanding.remove(which));
    }

    private PaymentEvent answered(PaymentEffect effect) {
      return switch (effect) {
        case PaymentEffect.Charge _ ->
            new ChargeAnswered(any(PaymentSamples.chargeAnswers()), PaymentSamples.AT);
        case PaymentEffect.Query _ ->
            new StatusAnswered(any(PaymentSamples.statusAnswers()), PaymentSamples.AT);
        case PaymentEffect.Cancel _, PaymentEffect.Expire _ ->
            new EndAnswered(any(PaymentSamples.endAnswers()), PaymentSamples.AT);
        case PaymentEffect.LookAfter _ -> new PaymentEvent.LookDue();
      };
    }

    /// What comes by itself. After a restart no answer comes back any more and no look is due.
    private PaymentEvent unasked() {
      List<Word> words = List.copyOf(PaymentSamples.words().values());
      return switch (random.nextInt(12)) {
        case 0, 1 -> new PaymentEvent.CancelAsked();
        case 2, 3 -> new PaymentEvent.CheckAsked();
        case 4 -> new PaymentEvent.TimeUp();
        case 5 -> new PaymentEvent.Released();
        case 6 -> {
          outstanding.clear();
          yield new PaymentEvent.Resumed();
        }
        case 7, 8 -> new PaymentEvent.LookDue();
        default ->
            new PaymentEvent.Notified(words.get(random.nextInt(words.size())), PaymentSamples.AT);
      };
    }

    private <A> A any(PaymentSamples.Answers<A> answers) {
      List<A> all = answers.stream().toList();
      return all.get(random.nextInt(all.size()));
    }

    /// From here on the gateway keeps its promises, and the cashier has had enough.
    void endFairly() {
      go(new PaymentEvent.CancelAsked());
      List<String> way = new ArrayList<>();
      IntStream.range(0, FAIR_STEPS_MAX)
          .takeWhile(_ -> !now.isOver())
          .forEach(
              _ -> {
                way.add(now.toString());
                go(fair(outstanding.removeFirst()));
              });
      assertTrue(now.isOver(), "seed " + seed + " never ends: " + String.join("\n", way));
    }

    private PaymentEvent fair(PaymentEffect effect) {
      return switch (effect) {
        case PaymentEffect.Charge _ ->
            new ChargeAnswered(PaymentSamples.CREATED, PaymentSamples.AT);
        case PaymentEffect.Query _ ->
            new StatusAnswered(new StatusAnswer.Heard(new Word.Pending()), PaymentSamples.AT);
        case PaymentEffect.Cancel _, PaymentEffect.Expire _ ->
            new EndAnswered(new EndAnswer.Ended(), PaymentSamples.AT);
        case PaymentEffect.LookAfter _ -> new PaymentEvent.LookDue();
      };
    }
  }

  private static Optional<Word.Settled> settled(PaymentEvent event) {
    return switch (event) {
      case PaymentEvent.Notified(Word.Settled settled, var _) -> Optional.of(settled);
      case StatusAnswered(StatusAnswer.Heard(Word.Settled settled), var _) -> Optional.of(settled);
      case PaymentEvent.Notified _,
          StatusAnswered _,
          ChargeAnswered _,
          EndAnswered _,
          PaymentEvent.CancelAsked _,
          PaymentEvent.CheckAsked _,
          PaymentEvent.LookDue _,
          PaymentEvent.TimeUp _,
          PaymentEvent.Released _,
          PaymentEvent.Attached _,
          PaymentEvent.Detached _,
          PaymentEvent.GaveBack _,
          PaymentEvent.GivenUp _,
          PaymentEvent.Resumed _ ->
          Optional.empty();
    };
  }
}
