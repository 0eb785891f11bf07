package id.laci.pos.ui.cashier;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.sale.Shop;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.till.ShiftBrief;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.devices.DevicesPane;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The strip on top: who sells, how contact and devices are, what is queued, the time.
final class StatusStrip {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

  private final Words words;
  private final Consumer<Intent> says;
  private final HBox node = new HBox();
  private final Label clock = Parts.label("", "bold");
  private final Doors doors;
  private final DevicePills devices;
  private Stage stage = new Stage.Selling();
  private @Nullable Object drawn;

  /// @param doors lead to the pages
  StatusStrip(Words words, Consumer<Intent> says, Doors doors) {
    this.words = words;
    this.says = says;
    this.doors = doors;
    devices = new DevicePills(words, view -> doors.devices(stage, view));
    node.getStyleClass().add("strip");
    clock.setMinWidth(Label.USE_PREF_SIZE);
    node.setMinWidth(0);
  }

  Node node() {
    return node;
  }

  /// Goes to the devices, as a press on their pill does.
  void openDevices() {
    doors.devices(stage, DevicesPane.View.ALL);
  }

  /// What decides how the strip looks, without the time.
  private record Drawn(
      Shop shop,
      ShiftBrief shift,
      Snapshot.Contact contact,
      DeviceBoard devices,
      int prints,
      int queued,
      boolean open,
      boolean dark,
      String name,
      boolean shut,
      int unseen) {}

  void show(Snapshot now) {
    stage = now.stage();
    Snapshot.Status status = now.status();
    clock.setText(TIME.format(status.now().atZone(status.zone())));
    Drawn wanted =
        new Drawn(
            now.shop(),
            now.shift(),
            status.contact(),
            new DeviceBoard(now.devices().places(), List.of(), false, Map.of(), List.of()),
            uncounted(now),
            status.queued(),
            Doors.areOpenAt(stage),
            now.dark(),
            now.staff().name(),
            now.staff().isShut(),
            now.staff().unseen());
    if (!Objects.equals(drawn, wanted)) {
      drawn = wanted;
      draw(now, status);
    }
  }

  private void draw(Snapshot now, Snapshot.Status status) {
    Shop shop = now.shop();
    Label name = Parts.label(shop.name(), "bold");
    name.setMinWidth(Label.USE_PREF_SIZE);
    Label who = Parts.label(who(now), "muted", "spare");
    who.setOnMouseClicked(_ -> doors.open(stage, Page.Name.SHIFT));
    node.getChildren().setAll(name, who);
    if (shop.demo()) {
      Label demo = new Label(words.get(Word.DEMO_SHORT));
      demo.getStyleClass().add("demo");
      demo.setMinWidth(Label.USE_PREF_SIZE);
      node.getChildren().add(demo);
    }
    shift(now.shift()).ifPresent(node.getChildren()::add);
    node.getChildren().addAll(Parts.gap(), contact(status.contact()));
    node.getChildren().addAll(devices.of(now.devices(), uncounted(now)));
    if (status.queued() > 0) {
      node.getChildren().add(queued(status.queued()));
    }
    if (now.staff().unseen() > 0 && !now.staff().isShut()) {
      node.getChildren().add(unseen(now.staff().unseen()));
    }
    for (Language language : Language.values()) {
      Button chip =
          Parts.languageChip(
              language,
              language == words.language(),
              () -> says.accept(new Intent.CashierReads(language)));
      chip.getStyleClass().add("small");
      chip.setText(language.tag().toUpperCase(Locale.ROOT));
      chip.getStyleClass().remove("chinese");
      chip.setAccessibleText(Words.of(language).get(Word.LANGUAGE_NAME));
      node.getChildren().add(chip);
    }
    if (!now.staff().isShut()) {
      node.getChildren().add(lock());
    }
    node.getChildren().addAll(theme(now.dark()), clock);
  }

  /// Receipts that wait and are not among what is queued anyway: nothing is said twice.
  private static int uncounted(Snapshot now) {
    boolean counted = now.status().queue().count(QueueItem.Kind.RECEIPT) > 0;
    return counted ? 0 : now.prints().size();
  }

  private Node lock() {
    Button button =
        Parts.act(
            Icon.LOCK, words.get(Word.STATUS_LOCK) + " (" + Key.LOCK.cap() + ")", doors::lock);
    button.getStyleClass().add("theme");
    button.setId("lock");
    return button;
  }

  private Node theme(boolean dark) {
    Button button =
        Parts.act(
            dark ? Icon.LIGHT : Icon.DARK,
            words.get(dark ? Word.SCREEN_LIGHT : Word.SCREEN_DARK),
            () -> says.accept(new Intent.Darken(!dark)));
    button.getStyleClass().add("theme");
    return button;
  }

  /// The till, who has the drawer, and since when the shift is open.
  private String who(Snapshot now) {
    String till = now.shop().till();
    return switch (now.shift()) {
      case ShiftBrief.Shut _ -> joined(till, now.staff().name());
      case ShiftBrief.Open(var _, var _, var since, var _) ->
          joined(till, now.staff().name(), shift(since, now));
      case ShiftBrief.Counting(var _, var _, var since) ->
          joined(till, now.staff().name(), shift(since, now));
    };
  }

  private String shift(Instant since, Snapshot now) {
    return words.get(Word.STATUS_SHIFT_OPEN, Dates.time(since, now.status().zone()));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  /// What is not as usual with the shift.
  private Optional<Node> shift(ShiftBrief shift) {
    Optional<String> text =
        switch (shift) {
          case ShiftBrief.Shut _ -> Optional.of(words.get(Word.STATUS_SHIFT_SHUT));
          case ShiftBrief.Counting _ -> Optional.of(words.get(Word.STATUS_SHIFT_COUNTING));
          case ShiftBrief.Open(var _, var _, var _, var overdue) ->
              overdue.map(
                  day -> words.get(Word.STATUS_SHIFT_OVERDUE, Dates.day(words.language(), day)));
        };
    return text.map(
        words -> {
          HBox pill = Parts.pill(Icon.CLOCK, words, "waiting");
          Node door = DevicePills.door(pill, words, () -> doors.open(stage, Page.Name.SHIFT));
          door.setId("shift-pill");
          return door;
        });
  }

  private Node contact(Snapshot.Contact contact) {
    return switch (contact) {
      case UP -> Parts.pill(Icon.CONTACT, words.get(Word.STATUS_CONTACT_UP), "paid");
      case DOWN -> Parts.pill(Icon.NO_CONTACT, words.get(Word.STATUS_CONTACT_DOWN), "waiting");
      case UNTRIED -> Parts.pill(Icon.CONTACT, words.get(Word.STATUS_CONTACT_UNTRIED), "quiet");
    };
  }

  /// What rules found and nobody has looked at: said quietly, and to whoever may look alone.
  private Node unseen(int count) {
    String text = words.get(Word.STATUS_RISK, count);
    Node door =
        DevicePills.door(
            Parts.pill(Icon.INFO, text, "quiet"), text, () -> doors.open(stage, Page.Name.RISK));
    door.setId("risk-pill");
    return door;
  }

  private Node queued(int count) {
    String text = words.get(Word.STATUS_QUEUED, count);
    HBox pill = Parts.pill(Icon.QUEUE, text, "waiting");
    if (Doors.areOpenAt(stage)) {
      pill.getChildren().add(Parts.key(Key.F3)); // elsewhere the key means something else
    }
    return DevicePills.door(pill, text, () -> doors.open(stage, Page.Name.QUEUE));
  }
}
