package id.laci.pos.ui.staff;

import id.laci.pos.staff.Rank;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.Standing;
import id.laci.pos.till.StaffPage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What can be done about the account that is chosen, each with its key.
final class PersonBar {
  private static final int GAP = 8;

  /// One of the things.
  enum Act {
    PIN(Key.F5),
    RANK(Key.F4),
    GIVE_BADGE(Key.F7),
    TAKE_BADGE(Key.F7),
    SET_PHONE(Key.F11),
    DROP_PHONE(Key.F11),
    RECOVERY(Key.F6),
    SWITCH_OFF(Key.DEL),
    SWITCH_ON(Key.DEL);

    private final Key key;

    Act(Key key) {
      this.key = key;
    }
  }

  private final Consumer<Act> does;
  private final Map<Act, Button> buttons = new EnumMap<>(Act.class);
  private final FlowPane row = new FlowPane(GAP, GAP);
  private final Label notYours;
  private final VBox node;
  private Set<Act> allowed = EnumSet.noneOf(Act.class);

  /// @param does hears what was pressed
  PersonBar(Words words, Consumer<Act> does) {
    this.does = does;
    for (Act act : Act.values()) {
      Button button = Parts.act(words.get(word(act)), act.key, () -> does.accept(act), "small");
      button.setId("staff-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      buttons.put(act, button);
    }
    notYours = Parts.wrapped(words.get(Word.STAFF_NOT_YOURS), "muted");
    row.getChildren().setAll(buttons.values());
    node = new VBox(GAP, notYours, row);
  }

  private static Word word(Act act) {
    return switch (act) {
      case PIN -> Word.STAFF_RESET_PIN;
      case RANK -> Word.STAFF_RANK;
      case GIVE_BADGE -> Word.STAFF_BADGE_SET;
      case TAKE_BADGE -> Word.STAFF_BADGE_TAKE;
      case SET_PHONE -> Word.STAFF_PHONE_SET;
      case DROP_PHONE -> Word.STAFF_PHONE_DROP;
      case RECOVERY -> Word.STAFF_RECOVERY;
      case SWITCH_OFF -> Word.STAFF_SWITCH_OFF;
      case SWITCH_ON -> Word.STAFF_SWITCH_ON;
    };
  }

  Node node() {
    return node;
  }

  boolean allows(Act act) {
    return allowed.contains(act);
  }

  void show(Optional<StaffMember> chosen, Optional<StaffPage> page, Optional<StaffId> own) {
    allowed =
        chosen.isPresent() && page.isPresent()
            ? allowed(chosen.get(), page.get(), own.equals(Optional.of(chosen.get().id())))
            : EnumSet.noneOf(Act.class);
    buttons.forEach((act, button) -> Parts.shown(button, allowed.contains(act)));
    Parts.shown(notYours, chosen.isPresent() && allowed.isEmpty());
  }

  private static Set<Act> allowed(StaffMember who, StaffPage page, boolean own) {
    boolean managed = page.manageable().contains(who.id());
    Standing.Holds holds = page.standing().of(who.id());
    Set<Act> acts = EnumSet.noneOf(Act.class);
    if (managed) {
      acts.add(who.active() ? Act.SWITCH_OFF : Act.SWITCH_ON);
    }
    if (!who.active()) {
      return acts;
    }
    if (managed || own) {
      acts.add(Act.PIN);
      acts.add(holds.badge() ? Act.TAKE_BADGE : Act.GIVE_BADGE);
    }
    if (managed) {
      acts.add(Act.RANK);
    }
    if (holds.phone() ? managed : managed || own) {
      acts.add(holds.phone() ? Act.DROP_PHONE : Act.SET_PHONE);
    }
    if (own && who.rank() == Rank.OWNER) {
      acts.add(Act.RECOVERY);
    }
    return acts;
  }

  /// @return whether the key was meant for one of them
  boolean press(KeyEvent event) {
    Optional<Act> act =
        Stream.of(Act.values())
            .filter(each -> each.key.is(event) && allowed.contains(each))
            .findFirst();
    act.ifPresent(does);
    return act.isPresent() || event.getCode() == KeyCode.ENTER;
  }
}
