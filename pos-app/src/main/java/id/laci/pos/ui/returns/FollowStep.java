package id.laci.pos.ui.returns;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Way;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A return that has begun, followed until its money has arrived, with what can be done about it.
final class FollowStep implements ReturnPane.Step {
  private static final int GAP = 12;

  private final Words words;
  private final ReturnWords said;
  private final Consumer<ReturnWish> wants;
  private final VBox body = new VBox(GAP);
  private final FlowPane acts = new FlowPane(GAP, GAP);
  private final VBox node;
  private final List<Button> buttons = new ArrayList<>();
  private Optional<ReturnView.Following> drawn = Optional.empty();
  private int chosen;

  FollowStep(Words words, Consumer<ReturnWish> wants) {
    this.words = words;
    this.wants = wants;
    said = new ReturnWords(words);
    body.getStyleClass().add("return-body");
    Node scroll = Lists.scrolling(body);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, scroll, acts);
    node.setFocusTraversable(true);
  }

  @Override
  public Node node() {
    return node;
  }

  /// @return what stands beside the title
  String show(ReturnView.Following view, Snapshot now) {
    if (!drawn.equals(Optional.of(view))) {
      boolean other =
          !drawn
              .map(was -> was.begun().grant().number())
              .equals(Optional.of(view.begun().grant().number()));
      chosen = other ? 0 : chosen;
      drawn = Optional.of(view);
      draw(view, now.status().zone());
    }
    return words.get(Word.RETURN_NUMBER, view.begun().grant().number());
  }

  private void draw(ReturnView.Following view, ZoneId zone) {
    SaleReturn.Begun begun = view.begun();
    List<Node> parts = new ArrayList<>();
    HBox head =
        new HBox(
            GAP,
            Parts.pill(ReturnWords.icon(begun), said.state(begun), ReturnWords.role(begun)),
            Parts.gap(),
            Parts.label(begun.grant().amount().toString(), "return-total"));
    head.setAlignment(Pos.CENTER_LEFT);
    parts.add(head);
    begun
        .grant()
        .plan()
        .origin()
        .ifPresent(
            origin ->
                parts.add(
                    Parts.wrapped(
                        words.get(
                            Word.RETURN_ORIGIN,
                            origin.receipt(),
                            Dates.moment(words.language(), origin.soldAt(), zone),
                            said.reason(begun.grant().draft().reason())),
                        "muted")));
    parts.add(
        Parts.wrapped(
            words.get(
                Word.RETURN_ALLOWED,
                begun.grant().approvedBy(),
                Dates.moment(words.language(), begun.grant().at(), zone)),
            "muted"));
    begun.payouts().forEach(payout -> parts.add(payout(view, payout, zone)));
    view.saved()
        .ifPresent(
            file -> parts.add(Parts.wrapped(words.get(Word.RETURN_SAVED, file), "note", "muted")));
    body.getChildren().setAll(parts);
    buttons.clear();
    for (Act act : actsOf(view)) {
      buttons.add(button(act, buttons.isEmpty()));
    }
    acts.getChildren().setAll(buttons);
    select(Math.clamp(chosen, 0, Math.max(0, buttons.size() - 1)));
  }

  private Node payout(ReturnView.Following view, Payout payout, ZoneId zone) {
    Label name = Parts.wrapped(name(view, payout), "strong");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(GAP, name, Parts.label(payout.amount().bare(), "strong", "line-sum"));
    VBox card = new VBox(4, line, Parts.wrapped(said.payout(payout, zone), "note"));
    if (payout instanceof Payout.Wallet wallet) {
      card.getChildren().add(Parts.wrapped(wallet.key().text(), "note", "muted"));
    }
    card.getStyleClass().addAll("return-card", role(payout));
    return card;
  }

  private String name(ReturnView.Following view, Payout payout) {
    String wallet =
        payout.tender() < 0
            ? ""
            : view.sale()
                .map(sale -> said.wallet(sale.tenders().get(payout.tender())))
                .filter(text -> !text.isEmpty())
                .orElse("QRIS");
    return said.way(
        switch (payout) {
          case Payout.Cash _ -> Way.CASH;
          case Payout.Wallet _ -> Way.WALLET;
          case Payout.Credit _ -> Way.CREDIT;
          case Payout.Instead instead ->
              instead.way() == Refund.Way.CASH ? Way.CASH_INSTEAD : Way.TRANSFER_INSTEAD;
        },
        wallet);
  }

  private static String role(Payout payout) {
    return switch (payout) {
      case Payout.Cash _, Payout.Instead _ -> "paid";
      case Payout.Credit credit -> credit.sale().isPresent() ? "paid" : "waiting";
      case Payout.Wallet wallet ->
          switch (wallet.fate()) {
            case ASKED, ACCEPTED -> "waiting";
            case ARRIVED -> "paid";
            case REFUSED, STUCK -> "broken";
          };
    };
  }

  /// What can be done, the next step first.
  private List<Act> actsOf(ReturnView.Following view) {
    SaleReturn.Begun begun = view.begun();
    String number = begun.grant().number();
    List<Act> all = new ArrayList<>();
    Money usable = view.usable();
    if (usable.isPositive()) {
      all.add(
          act(
              "use-credit",
              words.get(Word.RETURN_USE_CREDIT, usable),
              new ReturnWish.UseCredit(number)));
    }
    for (Payout payout : begun.payouts()) {
      if (payout instanceof Payout.Wallet wallet && begun.isOpen()) {
        wallet(all, number, wallet);
      }
    }
    if (begun.credit().isPositive()) {
      all.add(
          act("end-credit", words.get(Word.RETURN_END_CREDIT), new ReturnWish.EndCredit(number)));
    }
    boolean untouched = begun.isOpen() && begun.payouts().stream().noneMatch(Payout::mayBeGone);
    if (untouched && begun.grant().plan().kind() != Kind.WITHOUT_RECEIPT) {
      all.add(act("give-up", words.get(Word.RETURN_GIVE_UP), new ReturnWish.GiveUp(number)));
    }
    all.add(act("slip", words.get(Word.RETURN_PRINT_SLIP), new ReturnWish.PrintSlip(number)));
    if (begun.payouts().stream().anyMatch(Payout.Wallet.class::isInstance)) {
      all.add(act("sheet", words.get(Word.RETURN_PRINT_SHEET), new ReturnWish.PrintSheet(number)));
      all.add(act("save", words.get(Word.RETURN_SAVE_SHEET), new ReturnWish.SaveSheet(number)));
    }
    all.add(act("new", words.get(Word.RETURN_NEW), new ReturnWish.Find("")));
    return all;
  }

  private void wallet(List<Act> all, String number, Payout.Wallet wallet) {
    switch (wallet.fate()) {
      case ASKED, ACCEPTED ->
          all.add(act("check", words.get(Word.RETURN_CHECK), new ReturnWish.CheckNow(number)));
      case REFUSED -> {
        all.add(
            act(
                "pay-cash",
                words.get(Word.RETURN_PAY_CASH),
                new ReturnWish.PayInstead(number, wallet.key(), Refund.Way.CASH)));
        all.add(
            act(
                "pay-transfer",
                words.get(Word.RETURN_PAY_TRANSFER),
                new ReturnWish.PayInstead(number, wallet.key(), Refund.Way.TRANSFER)));
        all.add(
            act(
                "send-again",
                words.get(Word.RETURN_SEND_AGAIN),
                new ReturnWish.SendAgain(number, wallet.key())));
      }
      case STUCK -> {
        all.add(
            act("try", words.get(Word.RETURN_TRY_AGAIN), new ReturnWish.TryAgain(wallet.key())));
        all.add(act("stop", words.get(Word.RETURN_STOP), new ReturnWish.Stop(wallet.key())));
      }
      case ARRIVED -> {
        // nothing to do
      }
    }
  }

  private static Act act(String id, String words, ReturnWish wish) {
    return new Act("return-act-" + id, words, wish);
  }

  private Button button(Act act, boolean first) {
    Button button =
        Parts.act(
            act.words(),
            first ? Key.F9.cap() : "",
            () -> wants.accept(act.wish()),
            first ? "next" : "small");
    button.setId(act.id());
    button.setMaxWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private void select(int at) {
    chosen = at;
    for (int i = 0; i < buttons.size(); i++) {
      Look.style(buttons.get(i), "picked", i == at);
    }
  }

  private void step(int by) {
    if (!buttons.isEmpty()) {
      select(Math.clamp((long) chosen + by, 0, buttons.size() - 1));
    }
  }

  private void does(int at) {
    if (at < buttons.size()) {
      buttons.get(at).fire();
    }
  }

  @Override
  public void focus() {
    if (!node.isFocused()) {
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case UP, LEFT -> run(() -> step(-1));
      case DOWN, RIGHT -> run(() -> step(1));
      case ENTER -> run(() -> does(chosen));
      case F9 -> run(() -> does(0));
      case F7 ->
          run(
              () ->
                  drawn.ifPresent(
                      view ->
                          wants.accept(new ReturnWish.PrintSlip(view.begun().grant().number()))));
      default -> false;
    };
  }
}
