package id.laci.pos.ui.gallery;

import id.laci.pos.claim.CustomerReference;
import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.sale.Tender;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every state of the cashier's screen.
final class CashierSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);

  private final List<Sample> samples = new ArrayList<>();

  private CashierSamples() {}

  static List<Sample> all() {
    CashierSamples made = new CashierSamples();
    made.selling();
    made.contact();
    made.notices();
    made.byQr();
    made.cash();
    made.own();
    made.parts();
    made.done();
    return List.copyOf(made.samples);
  }

  /// Those alone in which a sum is divided.
  static List<Sample> parted() {
    CashierSamples made = new CashierSamples();
    made.parts();
    return List.copyOf(made.samples);
  }

  private void add(String name, Moment moment) {
    samples.add(moment.as(Screen.CASHIER, name));
  }

  private void selling() {
    add("empty", Moment.START);
    add("selling", SELLING);
    add("selling-real", SELLING.real());
    samples.add(SELLING.as(Screen.CASHIER, "menu").pressing("menu"));
    add("category", SELLING.category("Minuman"));
    add("search", SELLING.searching("goreng"));
    add("search-nothing", SELLING.searching("selai srikaya"));
    add("removed", SELLING.without(Goods.removed()));
    add("long-basket", Moment.START.with(Goods.LONG_BASKET));
    add("long-basket-earlier", Moment.START.with(Goods.EARLIER));
    add("long-names", Moment.START.with(Goods.NAMES).searching("isi"));
    add("ten-digits", Moment.START.with(Goods.TEN_DIGITS));
  }

  private void contact() {
    add("offline", SELLING.contact(Snapshot.Contact.DOWN, 3));
    add("untried", SELLING.contact(Snapshot.Contact.UNTRIED, 0));
  }

  private void notices() {
    for (Notice.What what : Messages.EACH) {
      add("notice-" + tag(what), SELLING.with(what));
    }
    for (DeviceTrouble why : DeviceTrouble.values()) {
      add("not-printed-" + tag(why), SELLING.with(new Notice.NotPrinted("K2-000917", why)));
    }
    Moment several = SELLING;
    for (Notice.What what : Messages.SEVERAL) {
      several = several.with(what);
    }
    add("notices", several);
  }

  private void byQr() {
    Stages stages = Stages.USUAL;
    add("asking", SELLING.at(stages.hidden(Stage.Progress.ASKING)));
    add("waiting", SELLING.at(stages.up(Stage.Progress.WAITING)));
    add("waiting-last-seconds", SELLING.at(stages.ending()));
    add("waiting-held", SELLING.at(stages.up(Stage.Progress.WAITING)).holding("8992075102364"));
    add("claimed", SELLING.at(stages.claimed()));
    for (Stage.AppTrouble trouble : Stage.AppTrouble.values()) {
      add("app-" + tag(trouble), SELLING.at(stages.app(trouble)));
    }
    Moment down = SELLING.contact(Snapshot.Contact.DOWN, 1);
    add("no-contact", down.at(stages.silent()));
    add("no-contact-no-code", down.at(stages.hidden(Stage.Progress.NO_CONTACT)));
    add("ending", SELLING.at(stages.hidden(Stage.Progress.ENDING)));
    add("ending-unheard", down.at(stages.hidden(Stage.Progress.ENDING_UNHEARD)));
    add("ending-unseen", down.at(stages.hidden(Stage.Progress.ENDING_UNSEEN)));
    for (Closing why : Closing.values()) {
      add("failed-" + tag(why), SELLING.at(stages.failed(why)));
    }
    add(
        "waiting-ten-digits",
        Moment.START.with(Goods.TEN_DIGITS).at(Stages.TEN_DIGITS.up(Stage.Progress.WAITING)));
  }

  private void cash() {
    add("cash", SELLING.at(Stages.USUAL.cash()));
    add("cash-ten-digits", Moment.START.with(Goods.TEN_DIGITS).at(Stages.TEN_DIGITS.cash()));
  }

  private void own() {
    Moment down = SELLING.contact(Snapshot.Contact.DOWN, 1);
    add("own", down.at(Stages.USUAL.own(Optional.empty())));
    for (ReferenceEntry.Fault why : ReferenceEntry.Fault.values()) {
      Optional<ReferenceEntry> bad = Optional.of(new ReferenceEntry.Bad(why));
      add("own-" + tag(why), down.at(Stages.USUAL.own(bad)));
    }
    ReferenceEntry used = new ReferenceEntry.Used(new CustomerReference("A1B2C3D4"), Stages.CLAIM);
    add("own-used", down.at(Stages.USUAL.own(Optional.of(used))));
  }

  private void parts() {
    Moment parted = SELLING.paid(Stages.PARTS);
    Money paid = Money.of(75_000);
    add("split", SELLING.at(Stages.USUAL.splitting(Money.ZERO)));
    add("splitting", parted.at(Stages.USUAL.splitting(paid)));
    add("selling-parted", parted);
    add("waiting-part", parted.at(Stages.USUAL.part(Goods.USUAL.total().minus(paid))));
    add("cash-part", parted.at(Stages.USUAL.cash(paid)));
    Tender[] many = new Tender[14];
    Arrays.fill(many, new Tender.Cash(Money.of(5_000), Money.of(5_000)));
    add("splitting-many", SELLING.paid(many).at(Stages.USUAL.splitting(Money.of(70_000))));
    Moment dear = Moment.START.with(Goods.TEN_DIGITS);
    add("splitting-ten-digits", dear.paid(Stages.PARTS).at(Stages.TEN_DIGITS.splitting(paid)));
  }

  private void done() {
    for (PrintJob.State print : PrintJob.State.values()) {
      add("done-cash-" + tag(print), Moment.START.at(Stages.USUAL.paid(Money.of(150_000), print)));
    }
    add("done-on-trust", Moment.START.at(Stages.USUAL.onTrust()));
    add(
        "done-no-paper",
        Moment.START
            .at(Stages.USUAL.paid(Money.of(150_000), PrintJob.State.SENDING))
            .at(
                Bench.USUAL.with(
                    Boards.with(Role.PRINTER, new Condition.Out(DeviceTrouble.PAPER, "")))));
    add("done-no-printer", Moment.START.at(Stages.USUAL.unprinted()));
    add("done-exact", Moment.START.at(Stages.USUAL.exact()));
    add("done-qr", Moment.START.at(Stages.USUAL.paid("gopay", PrintJob.State.SENT)));
    add("done-held", Moment.START.at(Stages.USUAL.exact()).holding("8992075102364", "8992"));
    add(
        "done-ten-digits",
        Moment.START.at(Stages.TEN_DIGITS.paid(Money.of(9_999_999_999L), PrintJob.State.SENDING)));
  }

  private static String tag(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String tag(Notice.What what) {
    return what.getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
