package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Every state of the customer's screen; those that are tight, also on its other sizes.
final class CustomerSamples {
  private static final Moment BUYING = Moment.START.with(Goods.USUAL);
  private static final Moment EMPTY = Moment.START;
  private static final List<Size> OTHERS = List.of(Size.NETBOOK, Size.SMALL, Size.UPRIGHT);
  private static final Set<String> TIGHT =
      Set.of(
          "idle",
          "guide",
          "basket",
          "long-basket",
          "long-names",
          "asking",
          "pay",
          "pay-no-contact",
          "pay-ten-digits",
          "pay-claimed",
          "pay-app-limit",
          "pay-app-shop",
          "own",
          "splitting",
          "cash-part",
          "pay-part",
          "pay-part-first",
          "ending",
          "paid-qr",
          "paid-cash",
          "failed-invalid-request");

  private final List<Sample> samples = new ArrayList<>();

  private CustomerSamples() {}

  static List<Sample> all() {
    CustomerSamples made = new CustomerSamples();
    made.buying();
    made.paying();
    made.over();
    List<Sample> all = new ArrayList<>(made.samples);
    for (Sample sample : made.samples) {
      if (TIGHT.contains(sample.name())) {
        OTHERS.forEach(size -> all.add(sample.on(size)));
      }
    }
    return List.copyOf(all);
  }

  private void add(String name, Moment moment) {
    samples.add(moment.as(Screen.CUSTOMER, name));
  }

  private void buying() {
    add("idle", EMPTY);
    add("idle-real", EMPTY.real());
    samples.add(EMPTY.as(Screen.CUSTOMER, "guide").pressing("how"));
    add("first", EMPTY.with(Goods.ONE));
    add("basket", BUYING);
    add("basket-real", BUYING.real());
    add("long-basket", EMPTY.with(Goods.LONG_BASKET));
    add("long-basket-earlier", EMPTY.with(Goods.EARLIER));
    add("long-names", EMPTY.with(Goods.NAMES));
    add("ten-digits", EMPTY.with(Goods.TEN_DIGITS));
    add("cash", BUYING.at(Stages.USUAL.cash()));
    add("past", BUYING.at(Stages.NAMES.past(Optional.empty())));
  }

  private void paying() {
    Stages stages = Stages.USUAL;
    add("asking", BUYING.at(stages.hidden(Stage.Progress.ASKING)));
    add("pay", BUYING.at(stages.up(Stage.Progress.WAITING)));
    add("pay-real", BUYING.real().at(stages.up(Stage.Progress.WAITING)));
    add("pay-last-seconds", BUYING.at(stages.ending()));
    Moment down = BUYING.contact(Snapshot.Contact.DOWN, 1);
    add("pay-no-contact", down.at(stages.silent()));
    add("no-contact-no-code", down.at(stages.hidden(Stage.Progress.NO_CONTACT)));
    add(
        "pay-ten-digits",
        EMPTY.with(Goods.TEN_DIGITS).at(Stages.TEN_DIGITS.up(Stage.Progress.WAITING)));
    add("own", BUYING.at(stages.own(Optional.empty())));
    add("own-real", BUYING.real().at(stages.own(Optional.empty())));
    Moment parted = BUYING.paid(Stages.PARTS);
    Money paid = Money.of(75_000);
    add("splitting", parted.at(stages.splitting(paid)));
    add("cash-part", parted.at(stages.cash(paid)));
    add("pay-part", parted.at(stages.part(Goods.USUAL.total().minus(paid))));
    add("pay-part-first", BUYING.at(stages.part(paid)));
    add("pay-claimed", BUYING.at(stages.claimed()));
    for (Stage.AppTrouble trouble : Stage.AppTrouble.values()) {
      add("pay-app-" + tag(trouble), BUYING.at(stages.app(trouble)));
    }
    add("ending", BUYING.at(stages.hidden(Stage.Progress.ENDING)));
    add("ending-unheard", down.at(stages.hidden(Stage.Progress.ENDING_UNHEARD)));
    add("ending-unseen", down.at(stages.hidden(Stage.Progress.ENDING_UNSEEN)));
  }

  private void over() {
    add("paid-qr", EMPTY.at(Stages.USUAL.paid("gopay", PrintJob.State.SENT)));
    add("paid-other-wallet", EMPTY.at(Stages.USUAL.paid("", PrintJob.State.SENT)));
    add("paid-cash", EMPTY.at(Stages.USUAL.paid(Money.of(150_000), PrintJob.State.SENDING)));
    add("paid-on-trust", EMPTY.at(Stages.USUAL.onTrust()));
    add("paid-exact", EMPTY.at(Stages.USUAL.exact()));
    add(
        "paid-ten-digits",
        EMPTY.at(Stages.TEN_DIGITS.paid(Money.of(9_999_999_999L), PrintJob.State.SENT)));
    for (Closing why : Closing.values()) {
      add("failed-" + tag(why), BUYING.at(Stages.USUAL.failed(why)));
    }
  }

  private static String tag(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
