package id.laci.pos.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A simulation that finds nothing proves something only while it finds what is there: each of
/// these mistakes must be found within some hundred seeds.
class MutantsAreCaughtTest {
  private static final long FROM = 1;
  private static final int SEEDS_MAX = 300;

  private static final List<Mutant> MUTANTS =
      List.of(
          new Mutant(
              "effects run before the step is on disk",
              "till/Till",
              List.of(
                  new Mutant.Edit(
                      "    return switch (ledger.commit(",
                      "    turn.effects().forEach(effects);\n    return switch (ledger.commit("),
                  new Mutant.Edit(
                      "    turn.settle();\n    turn.effects().forEach(effects);",
                      "    turn.settle();\n    if (turn.facts().isEmpty()) {\n"
                          + "      turn.effects().forEach(effects);\n    }"))),
          new Mutant(
              "a late answer is dropped",
              "payment/Payments",
              List.of(
                  new Mutant.Edit(
                      "      case Notified(Word.Settled settled, var _) ->"
                          + " settle(now, settled, true);\n",
                      ""),
                  new Mutant.Edit(
                      "      case StatusAnswered(StatusAnswer.Heard(Word.Settled settled), var _)"
                          + " ->\n"
                          + "          settle(now, settled, true);\n",
                      ""))),
          new Mutant(
              "money that came late is not kept",
              "payment/Payments",
              "late ? new PaidLate(now.order(), settled)",
              "late ? new Closed(now.order(), Closing.CANCELLED)"),
          new Mutant(
              "a silent status counts as refused",
              "payment/Payments",
              "      case StatusAnswer.Refused _, StatusAnswer.Unheard _ -> doubt(lost(now), 1);",
              "      case StatusAnswer.Refused _, StatusAnswer.Unheard _ ->\n"
                  + "          Step.to(new Closed(now.order(), Closing.REFUSED));"),
          new Mutant(
              "an end that was not answered counts as an end",
              "payment/Payments",
              "      case EndAnswer.Refused _, EndAnswer.Unheard _ -> stillEnding(now);",
              "      case EndAnswer.Refused _, EndAnswer.Unheard _ ->\n"
                  + "          Step.to(new Closed(now.order(), now.why()));"),
          new Mutant(
              "a charge is repeated under a new order id",
              "payment/Payments",
              "            new Charge(now.order()));\n  }\n\n  private static Step ending(",
              "            new Charge(\n"
                  + "                new Order(\n"
                  + "                    new OrderId(now.order().id().text() + \"R\"),\n"
                  + "                    now.order().sale(),\n"
                  + "                    now.order().amount(),\n"
                  + "                    now.order().method(),\n"
                  + "                    now.order().askedAt())));\n"
                  + "  }\n\n  private static Step ending("),
          new Mutant(
              "the sale is done on the cashier's word",
              "till/Paying",
              "desk.current.ifPresent(order -> heard(turn, order, new PaymentEvent.CheckAsked()));",
              "desk.current.flatMap(turn.state()::payment).ifPresent(p -> heard(turn,"
                  + " p.order().id(), new PaymentEvent.Notified(new"
                  + " Word.Settled(p.order().amount(), \"said\", Optional.empty(), turn.at()),"
                  + " turn.at())));"),
          new Mutant(
              "a receipt in doubt is printed again by itself after a crash",
              "till/Outbox",
              "move(turn, job, PrintJob.State.UNKNOWN, Optional.empty());",
              "move(turn, job, PrintJob.State.QUEUED, Optional.empty());"),
          new Mutant(
              "a receipt that broke off is printed again by itself",
              "till/Outbox",
              "    move(turn, known.get(), printed.state(), printed.trouble());",
              "    move(turn, known.get(), printed.state() == PrintJob.State.UNKNOWN"
                  + " ? PrintJob.State.QUEUED : printed.state(), printed.trouble());"),
          new Mutant(
              "a cancelled code is over before the gateway has ended it",
              "payment/Payments",
              "      case StatusAnswered(var answer, var _) -> awaitingStatus(now, answer);\n"
                  + "      case Notified(var word, var _) -> awaitingWord(now, word);\n"
                  + "      case CancelAsked _ -> end(now.order(), Closing.CANCELLED);",
              "      case StatusAnswered(var answer, var _) -> awaitingStatus(now, answer);\n"
                  + "      case Notified(var word, var _) -> awaitingWord(now, word);\n"
                  + "      case CancelAsked _ -> Step.to(new Closed(now.order(),"
                  + " Closing.CANCELLED));"),
          new Mutant(
              "a code is over by the till's own clock",
              "payment/Payments",
              "      case TimeUp _ -> end(now.order(), Closing.EXPIRED);",
              "      case TimeUp _ -> Step.to(new Closed(now.order(), Closing.EXPIRED));"),
          new Mutant(
              "a second code is made while the first is being ended",
              "till/Paying",
              "            .filter(payment -> payment.order().sale() == state.nextSale())",
              "            .filter(payment -> payment.order().sale() == state.nextSale())\n"
                  + "            .filter(payment -> !(payment instanceof Payment.Ending))"),
          new Mutant(
              "a doubled notification counts twice",
              "till/Paying",
              "    if (before.isEmpty() || !next.equals(before.get())) {",
              "    if (step.next() != null) {"),
          new Mutant(
              "another amount counts as paid",
              "payment/Payments",
              "    if (!settled.amount().equals(now.order().amount())) {",
              "    if (settled.amount().isNegative()) {"),
          new Mutant(
              "a notification is believed without its signature",
              "gateway/NotificationReader",
              "    if (!signature.isOn(fields)) {",
              "    if (fields == Fields.NONE) {"),
          new Mutant(
              "open payments are not picked up at a restart",
              "till/Till",
              "    open.forEach(payment -> paying.heard(turn, payment.order().id(),"
                  + " new PaymentEvent.Resumed()));",
              ""),
          new Mutant(
              "the journal acknowledges before it forces",
              "journal/Appender",
              "      file.force(false);\n",
              ""),
          new Mutant(
              "recovery drops one record too many",
              "journal/JournalLedger",
              "    return switch (journal.read(journal.lastSnapshotSequence(), fold::take)) {",
              "    return switch (journal.read(journal.lastSnapshotSequence(), entry -> { if"
                  + " (entry.sequence() < journal.lastSequence()) fold.take(entry); })) {"),
          new Mutant(
              "a new segment forgets the payments that are over",
              "ledger/TillState",
              "    payments.values().forEach(payment -> facts.add(new"
                  + " Fact.PaymentMoved(payment)));",
              "    open().forEach(payment -> facts.add(new Fact.PaymentMoved(payment)));"),
          new Mutant(
              "order numbers are not counted",
              "ledger/TillState",
              "isNew ? nextOrder + 1 : nextOrder",
              "isNew ? nextOrder : nextOrder"),
          new Mutant(
              "a new data folder has the old epoch",
              "journal/Recovery",
              "    long epoch = site.options().random().nextLong();",
              "    long epoch = 1;"),
          new Mutant(
              "a copy does not say that it is one",
              "receipt/SaleReceipt",
              "    if (copy > 0) {",
              "    if (copy > 1) {"));

  @TestFactory
  Stream<DynamicTest> eachMistakeIsFound() {
    return MUTANTS.stream()
        .map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> assertCaught(mutant)));
  }

  /// The loader itself changes nothing: without a mistake nothing is found.
  @Test
  void theTillItselfHasNone() throws ReflectiveOperationException {
    Mutant none = new Mutant("none", "till/Till", List.of());
    assertEquals(Optional.empty(), firstFailure(none, 10));
  }

  private static void assertCaught(Mutant mutant) throws ReflectiveOperationException {
    Optional<?> found = firstFailure(mutant, SEEDS_MAX);
    assertTrue(found.isPresent(), () -> "not found: " + mutant.name());
    if (Boolean.getBoolean("laci.tell")) {
      System.out.println(mutant.name() + ": " + shortly(found.get()));
    }
  }

  private static String shortly(Object verdict) {
    String words = verdict.toString();
    int at = words.indexOf("Failure[");
    return words.substring(0, words.indexOf(','))
        + " "
        + words.substring(at, Math.min(at + 160, words.length())).replace('\n', ' ');
  }

  private static Optional<?> firstFailure(Mutant mutant, int seeds)
      throws ReflectiveOperationException {
    return (Optional<?>)
        mutant
            .loader()
            .loadClass(Simulation.class.getName())
            .getMethod("firstFailure", long.class, int.class)
            .invoke(null, FROM, seeds);
  }
}
