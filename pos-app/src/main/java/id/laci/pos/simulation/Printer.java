package id.laci.pos.simulation;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.simulation.invariant.Seen;
import id.laci.pos.simulation.invariant.Witness;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The printer on the counter. What it does goes on when the till falls; only nobody hears of it.
final class Printer {
  private final Agenda agenda;
  private final Chance chance;
  private final Weather weather;
  private final Trace trace;
  private final Witness witness;
  private Optional<DeviceTrouble> trouble = Optional.empty();

  Printer(Agenda agenda, Chance chance, Weather weather, Trace trace, Witness witness) {
    this.agenda = agenda;
    this.chance = chance;
    this.weather = weather;
    this.trace = trace;
    this.witness = witness;
  }

  /// @return why it cannot work, if it cannot
  Optional<DeviceTrouble> trouble() {
    return trouble;
  }

  /// Something keeps it from working, or does not any more.
  void trouble(Optional<DeviceTrouble> why) {
    trace.say("printer", why.map(Enum::name).orElse("is ready"));
    trouble = why;
  }

  /// Prints, or does not.
  ///
  /// @param ended told once
  void print(Receipt receipt, BiConsumer<PrintJob.State, Optional<DeviceTrouble>> ended) {
    Duration time = chance.millis(50, 2_500);
    if (trouble.isPresent() || weather.strikes(Happening.PRINT_REFUSED)) {
      Optional<DeviceTrouble> why = trouble.or(() -> Optional.of(DeviceTrouble.PAPER));
      agenda.after(time, () -> ended.accept(PrintJob.State.QUEUED, why));
      return;
    }
    boolean breaksOff = weather.strikes(Happening.PRINT_BROKE_OFF);
    boolean tells = chance.coin();
    agenda.after(
        time,
        () -> {
          trace.say("printer", receipt.number() + ", copy " + receipt.copy() + " is on paper");
          witness.see(new Seen.OnPaper(receipt.number(), receipt.copy()));
          weather.happened(
              receipt.copy() == 0 ? Happening.RECEIPT_PRINTED : Happening.COPY_PRINTED);
          if (breaksOff) {
            ended.accept(PrintJob.State.UNKNOWN, Optional.of(DeviceTrouble.BROKE_OFF));
          } else {
            ended.accept(tells ? PrintJob.State.PRINTED : PrintJob.State.SENT, Optional.empty());
          }
        });
  }
}
