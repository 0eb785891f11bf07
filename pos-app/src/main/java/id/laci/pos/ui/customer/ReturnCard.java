package id.laci.pos.ui.customer;

import id.laci.pos.payment.Order;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundWindow;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Tender;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What comes back to the customer: how much, where it goes, and until when.
final class ReturnCard {
  private static final int GAP = 24;
  private static final int WIDTH = 760;

  /// What GoPay takes as a rule, and what other wallets and banks may take: 20 working days.
  private static final Duration SOON = Duration.ofDays(1);

  private static final Duration SLOW = Duration.ofDays(28);

  private final Words words;
  private final ReturnWords said;
  private final VBox parts = new VBox(GAP);
  private final Node node;
  private Optional<ReturnView.Following> drawn = Optional.empty();

  ReturnCard(Words words, Consumer<Intent> says) {
    this.words = words;
    said = new ReturnWords(words);
    node = Middle.of(parts, words, says);
  }

  Node show(Snapshot now, ReturnView.Following view) {
    if (!drawn.equals(Optional.of(view))) {
      drawn = Optional.of(view);
      draw(now, view);
    }
    return node;
  }

  private void draw(Snapshot now, ReturnView.Following view) {
    SaleReturn.Begun begun = view.begun();
    List<Node> lines = new ArrayList<>();
    lines.add(Parts.wrapped(title(begun), "heading", "return-title"));
    lines.add(Parts.label(begun.grant().amount().toString(), "return-amount"));
    for (Payout payout : begun.payouts()) {
      lines.add(line(now, view, payout));
    }
    if (begun.payouts().stream().anyMatch(ReturnCard::isComing)) {
      lines.add(Parts.wrapped(words.get(Word.CUSTOMER_RETURN_KEEP), "muted"));
    }
    parts.getChildren().setAll(lines);
  }

  private String title(SaleReturn.Begun begun) {
    return words.get(
        switch (begun) {
          case SaleReturn.OnItsWay _ -> Word.CUSTOMER_RETURN_TITLE;
          case SaleReturn.Done _ -> Word.CUSTOMER_RETURN_DONE;
          case SaleReturn.Refused _, SaleReturn.NeedsPerson _ -> Word.CUSTOMER_RETURN_PERSON;
        });
  }

  private static boolean isComing(Payout payout) {
    return payout instanceof Payout.Wallet wallet && !wallet.isSettled();
  }

  private Node line(Snapshot now, ReturnView.Following view, Payout payout) {
    String detail = detail(now, view, payout);
    Label name = Parts.wrapped(name(view, payout), "strong");
    VBox texts = new VBox(4, name);
    if (!detail.isEmpty()) {
      texts.getChildren().add(Parts.wrapped(detail, "muted"));
    }
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label amount = Parts.label(payout.amount().toString(), "strong");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(GAP, texts, amount);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("return-way");
    line.setMaxWidth(WIDTH);
    return line;
  }

  private String name(ReturnView.Following view, Payout payout) {
    return switch (payout) {
      case Payout.Cash _ -> words.get(Word.CUSTOMER_RETURN_CASH);
      case Payout.Credit _ -> words.get(Word.CUSTOMER_RETURN_CREDIT);
      case Payout.Instead instead ->
          words.get(
              instead.way() == Refund.Way.CASH
                  ? Word.CUSTOMER_RETURN_CASH
                  : Word.CUSTOMER_RETURN_TRANSFER);
      case Payout.Wallet wallet ->
          words.get(
              Word.CUSTOMER_RETURN_WALLET,
              tender(view, wallet)
                  .filter(paid -> paid.issuer().isPresent())
                  .map(said::wallet)
                  .orElseGet(() -> words.get(Word.CUSTOMER_RETURN_WALLET_PLAIN)));
    };
  }

  private static Optional<Tender.Wallet> tender(ReturnView.Following view, Payout payout) {
    return view.sale()
        .map(sale -> sale.tenders().get(payout.tender()))
        .filter(Tender.Wallet.class::isInstance)
        .map(Tender.Wallet.class::cast);
  }

  private String detail(Snapshot now, ReturnView.Following view, Payout payout) {
    if (!(payout instanceof Payout.Wallet wallet)) {
      return "";
    }
    return switch (wallet.fate()) {
      case ARRIVED -> words.get(Word.CUSTOMER_RETURN_ARRIVED);
      case REFUSED, STUCK -> "";
      case ASKED, ACCEPTED ->
          words.get(
              Word.CUSTOMER_RETURN_UNTIL,
              Dates.moment(words.language(), latest(view, wallet), now.status().zone()));
    };
  }

  /// By when it is there: a day with GoPay, weeks with other wallets and with those that nobody
  /// named.
  private static Instant latest(ReturnView.Following view, Payout.Wallet wallet) {
    boolean onUs =
        tender(view, wallet)
            .map(paid -> RefundWindow.of(Order.Method.QRIS, paid.issuer()) == RefundWindow.ON_US)
            .orElse(false);
    return view.begun().grant().at().plus(onUs ? SOON : SLOW);
  }
}
