package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.support.Contact;
import id.laci.pos.support.Contacts;
import id.laci.pos.support.SupportView;
import id.laci.pos.till.LateMoney;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every state of what waits, of the payments and what happened to them, and of the question before
/// the program closes.
final class PageSamples {
  private static final Contacts CONTACTS =
      new Contacts(
          Map.of(
              Contacts.Helper.SHOP,
              List.of(
                  new Contact(Contact.Channel.PHONE, "022 7271234, Pak Dedi"),
                  new Contact(Contact.Channel.WHATSAPP, "0812 0000 1234")),
              Contacts.Helper.GATEWAY,
              List.of(
                  new Contact(Contact.Channel.MAIL, "bantuan-toko-melati-bandung@contoh.co.id"),
                  new Contact(Contact.Channel.SITE, "docs.midtrans.com")),
              Contacts.Helper.WALLET,
              Contacts.USUAL.of(Contacts.Helper.WALLET)));

  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final int BEYOND = 41;

  private final List<Sample> samples = new ArrayList<>();

  private PageSamples() {}

  static List<Sample> all() {
    PageSamples made = new PageSamples();
    made.queue();
    made.late();
    made.payments();
    made.stories();
    made.support();
    made.leaving();
    return List.copyOf(made.samples);
  }

  private void add(Sample sample) {
    samples.add(sample);
  }

  private static Sample sample(String name, Moment moment) {
    return moment.as(Screen.CASHIER, name);
  }

  private static Moment waiting(List<QueueItem> items, int more) {
    return SELLING
        .waiting(QueueSummary.of(items))
        .at(Bench.USUAL.with(Waits.DOUBTFUL, Waits.HELD))
        .owing(Waits.late(912, false, false), Waits.late(913, true, false))
        .on(new Page.Queue(Waits.sorted(items), more));
  }

  private static Moment waiting(List<QueueItem> items) {
    return waiting(items, 0);
  }

  private void queue() {
    List<QueueItem> all = new ArrayList<>(Waits.byItself());
    all.addAll(Waits.forPerson());
    add(sample("queue", waiting(all)));
    add(sample("queue", waiting(all)).on(Size.CUSTOMER));
    add(sample("queue-empty", waiting(List.of())));
    add(sample("queue-by-itself", waiting(Waits.byItself())));
    add(sample("queue-many", waiting(Waits.many(Page.Queue.ITEMS_MAX), BEYOND)));
    for (QueueItem item : Waits.forPerson()) {
      add(sample("queue-person-" + tag(item), waiting(List.of(item))));
    }
    add(sample("queue-refund-doubt", waiting(List.of(Waits.doubtful()))));
    QueueItem lost = Waits.byItself().getFirst();
    add(sample("queue-status", waiting(List.of(lost))));
    add(
        sample("queue-give-back", waiting(List.of(Waits.due(912))))
            .pressing("queue-step-give-back"));
    add(sample("queue-drop", waiting(List.of(lost))).pressing("queue-drop"));
  }

  private static String tag(QueueItem item) {
    return item.id().text().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private void late() {
    LateMoney fits = Waits.late(912, false, true);
    LateMoney twice = Waits.late(913, true, false);
    add(
        sample(
            "late-fits",
            SELLING
                .owing(fits)
                .waiting(QueueSummary.of(List.of(Waits.due(912))))
                .with(new Notice.PaidLate(fits.amount(), fits.order().text()))));
    add(
        sample(
            "late-twice",
            SELLING
                .owing(twice)
                .waiting(QueueSummary.of(List.of(Waits.due(913))))
                .with(new Notice.PaidTwice(twice.amount(), twice.order().text()))));
    add(
        sample(
            "queue-late-fits",
            waiting(List.of(Waits.due(912))).owing(Waits.late(912, false, true))));
  }

  private static Moment payments(
      String query, Optional<List<PaymentRow>> found, Optional<Timeline> timeline) {
    return SELLING.on(new Page.Payments(query, found, timeline));
  }

  private void payments() {
    Optional<Timeline> none = Optional.empty();
    add(sample("payments", payments("", Optional.of(Stories.rows()), none)));
    add(sample("payments", payments("", Optional.of(Stories.rows()), none)).on(Size.CUSTOMER));
    add(sample("payments-searching", payments("000912", Optional.empty(), none)));
    add(sample("payments-nothing", payments("kemarin 111400", Optional.of(List.of()), none)));
    add(sample("payments-none", payments("", Optional.of(List.of()), none)));
  }

  private static Moment support(Contacts contacts, Optional<Timeline> about, boolean looking) {
    return SELLING.on(new Page.Support(new SupportView(contacts, about, looking)));
  }

  private void support() {
    Optional<Timeline> about = Optional.of(Stories.eventful());
    add(sample("support", support(CONTACTS, about, false)));
    add(sample("support", support(CONTACTS, about, false)).on(Size.CUSTOMER));
    add(sample("support-plain", support(Contacts.USUAL, Optional.empty(), false)));
    add(sample("support-looking", support(Contacts.USUAL, Optional.empty(), true)));
  }

  private void stories() {
    Optional<List<PaymentRow>> rows = Optional.of(Stories.rows());
    add(sample("story", payments("", rows, Optional.of(Stories.smooth()))));
    add(sample("story-late", payments("", rows, Optional.of(Stories.eventful()))));
    add(
        sample("story-late", payments("", rows, Optional.of(Stories.eventful())))
            .on(Size.CUSTOMER));
    add(sample("story-odd", payments("", rows, Optional.of(Stories.odd()))));
    add(sample("story-refunded", payments("", rows, Optional.of(Stories.refunded()))));
  }

  private void leaving() {
    List<QueueItem> all = new ArrayList<>(Waits.byItself());
    all.addAll(Waits.forPerson());
    Snapshot open = SELLING.waiting(QueueSummary.of(all)).snapshot();
    add(new Sample(Screen.CASHIER, "leaving", open, Size.CASHIER, Sample.LEAVE));
    Snapshot parted = SELLING.paid(Stages.PARTS).snapshot();
    add(new Sample(Screen.CASHIER, "leaving-parted", parted, Size.CASHIER, Sample.LEAVE));
  }
}
