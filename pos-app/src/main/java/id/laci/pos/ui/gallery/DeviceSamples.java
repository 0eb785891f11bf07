package id.laci.pos.ui.gallery;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Every state of the devices, of what is tried out and of receipts that wait.
final class DeviceSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final Set<Condition.Remark> LOW_AND_OPEN =
      Set.of(Condition.Remark.PAPER_LOW, Condition.Remark.DRAWER_OPEN);

  private final List<Sample> samples = new ArrayList<>();

  private DeviceSamples() {}

  static List<Sample> all() {
    DeviceSamples made = new DeviceSamples();
    made.strip();
    made.conditions();
    made.choosing();
    made.trying();
    made.prints();
    return List.copyOf(made.samples);
  }

  private Sample sample(String name, Moment moment) {
    return moment.as(Screen.CASHIER, name);
  }

  private void add(String name, Bench bench) {
    samples.add(sample(name, SELLING.at(bench)));
  }

  private static Bench open(DeviceBoard board) {
    return Bench.USUAL.with(board).opened();
  }

  private void strip() {
    add("strip-nothing", Bench.USUAL.with(Boards.NOTHING));
    add("strip-all", Bench.USUAL.with(Boards.ALL));
    add("strip-starting", Bench.USUAL.with(Boards.each(new Condition.Starting())));
    add(
        "strip-paper-low",
        Bench.USUAL.with(Boards.with(Role.PRINTER, new Condition.Ready(LOW_AND_OPEN))));
    for (Role role : Role.values()) {
      for (DeviceTrouble why : List.of(DeviceTrouble.AWAY, DeviceTrouble.PAPER)) {
        if (why == DeviceTrouble.AWAY || role == Role.PRINTER) {
          add(
              "strip-" + tag(role) + "-" + tag(why),
              Bench.USUAL.with(Boards.with(role, new Condition.Out(why, ""))));
        }
      }
    }
    Bench worst = Bench.USUAL.with(Boards.each(DeviceTrouble.AWAY)).with(Prints.each());
    Moment bad =
        SELLING
            .contact(Snapshot.Contact.DOWN, 12)
            .waiting(QueueSummary.of(Waits.forPerson()))
            .at(worst);
    samples.add(sample("strip-worst", bad).on(Size.CUSTOMER));
    samples.add(sample("strip-worst", bad));
  }

  private void conditions() {
    add("devices", open(Boards.ALL));
    samples.add(sample("devices", SELLING.at(open(Boards.ALL))).on(Size.CUSTOMER));
    add("devices-nothing", open(Boards.NOTHING));
    add("devices-starting", open(Boards.each(new Condition.Starting())));
    add("devices-paper-low", open(Boards.each(new Condition.Ready(LOW_AND_OPEN))));
    add("devices-silent", open(Boards.each(new Condition.Ready(Set.of(Condition.Remark.SILENT)))));
    add(
        "devices-drawer-closed",
        open(Boards.each(new Condition.Ready(Set.of(Condition.Remark.DRAWER_CLOSED)))));
    for (DeviceTrouble why : DeviceTrouble.values()) {
      add("devices-" + tag(why), open(Boards.each(why)));
    }
    add("devices-looking", open(Boards.looking(Boards.ALL)));
    for (DeviceTest.Result result : DeviceTest.Result.values()) {
      add("devices-test-" + tag(result), open(Boards.tested(result)));
    }
    samples.add(
        sample(
            "devices-notice",
            SELLING
                .at(open(Boards.each(DeviceTrouble.PAPER)))
                .with(new Notice.NotPrinted("K2-000917", DeviceTrouble.PAPER))));
  }

  private void choosing() {
    choosing("choose-printer", Boards.many(), Role.PRINTER);
    choosing("choose-scanner", Boards.ALL, Role.SCANNER);
    choosing("choose-card-reader", Boards.NOTHING, Role.CARD_READER);
    choosing("choose-display", Boards.ALL, Role.DISPLAY);
    choosing("choose-drawer", Boards.USUAL, Role.DRAWER);
    choosing("choose-looking", Boards.looking(Boards.NOTHING), Role.PRINTER);
  }

  private void choosing(String name, DeviceBoard board, Role role) {
    boolean set = !(board.place(role).condition() instanceof Condition.NotSet);
    String id = (set ? "change-" : "choose-") + role.name().toLowerCase(Locale.ROOT);
    Sample sample = sample(name, SELLING.at(open(board))).pressing(id);
    samples.add(sample);
    if (role == Role.PRINTER) {
      samples.add(sample.on(Size.CUSTOMER));
    }
  }

  private void trying() {
    samples.add(sample("try-off", SELLING.at(open(Boards.ALL))).pressing("devices-trying"));
    Bench trying = open(Boards.ALL);
    add("try-empty", trying.trying(List.of()));
    add("try-goods", trying.trying(Readings.GOODS));
    add("try-cards", trying.trying(Readings.CARDS));
    add("try-codes", trying.trying(Readings.CODES));
  }

  private void prints() {
    Bench waiting = open(Boards.with(Role.PRINTER, new Condition.Out(DeviceTrouble.PAPER, "")));
    samples.add(prints("prints", waiting.with(Prints.each())));
    samples.add(prints("prints", waiting.with(Prints.each())).on(Size.CUSTOMER));
    samples.add(prints("prints-none", open(Boards.USUAL)));
    for (PrintJob.State state : PrintJob.State.values()) {
      Optional<PrintJob.State> print = Optional.of(state);
      samples.add(sample("past-" + tag(state), SELLING.at(Stages.USUAL.past(print))));
    }
    samples.add(sample("past", SELLING.at(Stages.USUAL.past(Optional.empty()))));
    samples.add(sample("past-long", SELLING.at(Stages.LONG.past(Optional.empty()))));
    samples.add(sample("past-names", Moment.START.at(Stages.NAMES.past(Optional.empty()))));
    samples.add(sample("past-ten-digits", SELLING.at(Stages.TEN_DIGITS.past(Optional.empty()))));
  }

  private Sample prints(String name, Bench bench) {
    return sample(name, SELLING.at(bench)).pressing("devices-prints");
  }

  private static String tag(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
