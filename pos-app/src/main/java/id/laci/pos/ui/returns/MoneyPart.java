package id.laci.pos.ui.returns;

import id.laci.pos.refund.RefundWindow;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Planning;
import id.laci.pos.returns.Refundability;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.Share;
import id.laci.pos.returns.Way;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the money goes back, what it comes to, and why not, before anybody promises it.
final class MoneyPart {
  private static final int GAP = 10;
  private static final double WIDTH = 316;
  private static final int LONG_SUM = 13;

  private final Words words;
  private final ReturnWords said;
  private final Consumer<ReturnWish> wants;
  private final VBox tenders = new VBox(GAP);
  private final VBox sums = new VBox(4);
  private final Label hint = Parts.wrapped("", "muted", "note");
  private final Button send;
  private final VBox node;
  private Optional<ReturnView.Choosing> shown = Optional.empty();

  MoneyPart(Words words, Consumer<ReturnWish> wants) {
    this.words = words;
    this.wants = wants;
    said = new ReturnWords(words);
    send =
        Parts.act(
            words.get(Word.RETURN_SEND), Key.F9, () -> wants.accept(new ReturnWish.Ask()), "next");
    send.setId("return-send");
    ScrollPane scroll = new ScrollPane(tenders);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, scroll, sums, send, hint);
    node.getStyleClass().add("panel");
    node.setMinWidth(WIDTH);
    node.setMaxWidth(WIDTH);
  }

  Node node() {
    return node;
  }

  void show(ReturnView.Choosing view, Snapshot now) {
    shown = Optional.of(view);
    ZoneId zone = now.status().zone();
    tenders
        .getChildren()
        .setAll(view.tenders().stream().map(tender -> tender(view, tender, zone)).toList());
    sums.getChildren().setAll(sums(view));
    String obstacle = said.obstacle(view.planning());
    send.setDisable(!view.isReady());
    hint.setText(
        obstacle.isEmpty() ? words.get(Word.RETURN_SEND_HINT, now.staff().name()) : obstacle);
  }

  private Node tender(ReturnView.Choosing view, Refundability tender, ZoneId zone) {
    Label verdict = Parts.wrapped(said.verdict(tender, zone), "bold");
    HBox.setHgrow(verdict, Priority.ALWAYS);
    HBox line = new HBox(8, icon(tender).node(), verdict);
    line.setAlignment(Pos.TOP_LEFT);
    VBox card = new VBox(6, line);
    card.getStyleClass().addAll("return-card", role(tender));
    card.setId("return-tender-" + tender.place());
    arrival(tender).ifPresent(text -> card.getChildren().add(Parts.wrapped(text, "note")));
    if (tender.ways().size() > 1 && view.kind() != Kind.EXCHANGE) {
      card.getChildren().add(ways(view, tender));
    }
    return card;
  }

  private Optional<String> arrival(Refundability tender) {
    boolean sent = tender.suggested().equals(Optional.of(Way.WALLET));
    return tender
        .window()
        .filter(_ -> sent)
        .map(
            window ->
                words.get(window == RefundWindow.ON_US ? Word.RETURN_SOON : Word.RETURN_SLOW));
  }

  private Node ways(ReturnView.Choosing view, Refundability tender) {
    FlowPane row = new FlowPane(6, 6);
    Optional<Way> now = way(view, tender);
    for (Way way : tender.ways()) {
      Button chip =
          Parts.chip(
              said.way(way, said.wallet(tender.tender())),
              now.equals(Optional.of(way)),
              () -> wants.accept(new ReturnWish.By(tender.place(), way)));
      chip.setId(
          "return-way-"
              + tender.place()
              + "-"
              + way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      row.getChildren().add(chip);
    }
    row.getChildren().add(Parts.key(Key.F5));
    return row;
  }

  private static Optional<Way> way(ReturnView.Choosing view, Refundability tender) {
    return view.planning() instanceof Planning.Possible(var plan)
        ? plan.shares().stream()
            .filter(share -> share.tender() == tender.place())
            .map(Share::way)
            .findFirst()
            .or(tender::suggested)
        : tender.suggested();
  }

  /// Chooses the next way for the first tender that has several.
  void nextWay() {
    shown.ifPresent(
        view ->
            view.tenders().stream()
                .filter(tender -> tender.ways().size() > 1)
                .findFirst()
                .ifPresent(
                    tender -> {
                      List<Way> all = List.copyOf(tender.ways());
                      int at = way(view, tender).map(all::indexOf).orElse(0);
                      wants.accept(
                          new ReturnWish.By(tender.place(), all.get((at + 1) % all.size())));
                    }));
  }

  private static Icon icon(Refundability tender) {
    return switch (tender.verdict()) {
      case CASH, OPEN, OWN_CODE -> Icon.PASSED;
      case ENDS_SOON, PERHAPS_OVER, OFFLINE -> Icon.CLOCK;
      case OVER, SWITCHED_OFF, OWN_CODE_UNVERIFIED, OWN_CODE_NOT_FOUND -> Icon.WARNING;
      case NOTHING_LEFT -> Icon.INFO;
    };
  }

  private static String role(Refundability tender) {
    return switch (tender.verdict()) {
      case CASH, OPEN, OWN_CODE -> "paid";
      case ENDS_SOON, PERHAPS_OVER, OFFLINE, OVER, SWITCHED_OFF, OWN_CODE_UNVERIFIED -> "waiting";
      case OWN_CODE_NOT_FOUND -> "broken";
      case NOTHING_LEFT -> "quiet";
    };
  }

  private List<Node> sums(ReturnView.Choosing view) {
    if (!(view.planning() instanceof Planning.Possible(var plan))) {
      return List.of();
    }
    List<Node> rows = new ArrayList<>();
    boolean cut = !plan.gross().equals(plan.amount());
    if (cut) {
      rows.add(sum(words.get(Word.RETURN_GOODS), plan.gross().bare(), "muted"));
      rows.add(
          sum(words.get(Word.RETURN_DISCOUNT), plan.amount().minus(plan.gross()).bare(), "muted"));
    }
    if (plan.taxIncluded().isPositive()) {
      rows.add(
          sum(words.get(Word.RETURN_TAX, plan.tax().name()), plan.taxIncluded().bare(), "muted"));
    }
    if (plan.shares().size() > 1) {
      plan.shares().forEach(share -> rows.add(share(view, share)));
    }
    rows.add(total(view.kind(), plan));
    return rows;
  }

  private Node share(ReturnView.Choosing view, Share share) {
    String wallet = said.wallet(view.sale().tenders().get(share.tender()));
    return sum(said.way(share.way(), wallet), share.amount().bare(), "strong");
  }

  private Node total(Kind kind, ReturnPlan plan) {
    Word word = kind == Kind.EXCHANGE ? Word.RETURN_CREDIT_AMOUNT : Word.RETURN_AMOUNT;
    Label amount = Parts.label(plan.amount().toString(), "return-total");
    Look.style(amount, "long", amount.getText().length() > LONG_SUM);
    amount.setMinWidth(Label.USE_PREF_SIZE);
    amount.setMaxWidth(Double.MAX_VALUE);
    return new VBox(0, Parts.label(words.get(word), "heading"), amount);
  }

  private static Node sum(String label, String amount, String style) {
    Label name = Parts.wrapped(label, style);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label value = Parts.label(amount, style);
    value.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(8, name, value);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }
}
