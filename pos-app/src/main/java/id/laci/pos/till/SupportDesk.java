package id.laci.pos.till;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.TillState;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.support.SupportView;
import id.laci.pos.support.SupportWish;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The page for help: whom to ask, and what to tell them about the payment at hand.
final class SupportDesk {
  /// What is searched for when nothing is.
  private static final String LATEST = "";

  private final TillSetup setup;
  private final Desk desk;
  private boolean looking;

  SupportDesk(TillSetup setup, Desk desk) {
    this.setup = setup;
    this.desk = desk;
  }

  /// The page has been opened.
  void opened(Turn turn) {
    looking = true;
    turn.then(
        atHand(turn.state())
            .<Effect>map(Effect.FindTimeline::new)
            .orElseGet(() -> new Effect.FindPayments(LATEST)));
  }

  /// Payments were looked up, the newest first.
  void found(Turn turn, String query, List<PaymentRow> rows) {
    if (desk.page == Page.Name.SUPPORT && looking && query.equals(LATEST)) {
      rows.stream()
          .findFirst()
          .ifPresentOrElse(
              row -> turn.then(new Effect.FindTimeline(row.order())), () -> looking = false);
    }
  }

  /// What happened to a payment was looked up.
  void told() {
    looking = false;
  }

  /// @return the payment that somebody most likely asks about: money that came late, else one that
  ///   is not over, else what paid for the last sale; the newest of all has to be looked up
  private static Optional<OrderId> atHand(TillState state) {
    return state.payments().late().stream()
        .map(Payment::order)
        .max(Comparator.comparing(order -> order.id()))
        .or(
            () ->
                state.open().stream()
                    .map(Payment::order)
                    .max(Comparator.comparing(order -> order.id())))
        .map(order -> order.id())
        .or(() -> state.lastSale().flatMap(SupportDesk::paidBy));
  }

  private static Optional<OrderId> paidBy(Sale sale) {
    return sale.tenders().reversed().stream()
        .filter(Tender.Wallet.class::isInstance)
        .map(tender -> ((Tender.Wallet) tender).order())
        .findFirst();
  }

  /// A person wants something for whoever helps.
  void want(Turn turn, SupportWish wish) {
    switch (wish) {
      case SupportWish.WriteFile(var order) ->
          desk.timeline
              .filter(timeline -> timeline.order().equals(order))
              .ifPresent(
                  timeline ->
                      turn.then(new Effect.WriteStory(timeline, desk.cashierLanguage.tag())));
    }
  }

  /// It was written, or could not be.
  void heard(Input.StoryWritten written) {
    desk.say(
        written
            .file()
            .<Notice.What>map(Notice.FileWritten::new)
            .orElseGet(() -> new Notice.FileNotWritten(written.order().text())));
  }

  /// @return what the page shows
  SupportView view() {
    return new SupportView(setup.contacts(), desk.timeline, looking);
  }
}
