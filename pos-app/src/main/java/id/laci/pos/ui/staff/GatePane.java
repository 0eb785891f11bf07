package id.laci.pos.ui.staff;

import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.StaffView;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands between a person and the work, beside the basket, which stays in sight: the lock, an
/// owner's way back in, the first set-up, and codes that are shown once. A payment that is on its
/// way goes on, and how it stands is said here.
public final class GatePane {
  private static final int GAP = 14;

  private final Words words;
  private final StaffWords said;
  private final PaymentWords payments;
  private final Consumer<Intent> says;
  private final Label payment = Parts.wrapped("", "strong");
  private final HBox running;
  private final Label last = Parts.wrapped("", "muted");
  private final Label badge = Parts.wrapped("", "strong");
  private final Button other;
  private final Button forgot;
  private final VBox demo = new VBox(2);
  private final Entry pin;
  private final EntryForm lock;
  private final Entry code;
  private final Entry freshForOwner;
  private final Entry againForOwner;
  private final EntryForm recover;
  private final Entry name;
  private final Entry fresh;
  private final Entry again;
  private final EntryForm setUp;
  private final CodesPane codes;
  private final VBox node = new VBox(GAP);
  private boolean recovering;
  private String slip = "";
  private StaffView.Gate shown = new StaffView.Gate.Open();

  public GatePane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    said = new StaffWords(words);
    payments = new PaymentWords(words);
    codes = new CodesPane(words, says);
    running = new HBox(GAP, Icon.QUEUE.node(), payment);
    running.getStyleClass().add("excess");
    other = Parts.act(words.get(Word.LOCK_OTHER), "", this::otherPerson, "small");
    forgot = Parts.act(words.get(Word.LOCK_FORGOT), Key.F2, () -> recovering(true), "small");
    pin = Entry.pin(words.get(Word.LOCK_PIN));
    HBox whose = new HBox(GAP, badge, other);
    whose.setAlignment(Pos.CENTER_LEFT);
    lock =
        new EntryForm(
            words,
            words.get(Word.LOCK_TITLE),
            words.get(Word.LOCK_HINT),
            List.of(last, whose),
            List.of(pin),
            words.get(Word.LOCK_ENTER),
            () -> says.accept(new Intent.ForStaff(new StaffWish.SignIn(pin.take()))),
            Optional.empty());
    code = Entry.code(words.get(Word.RECOVER_CODE));
    freshForOwner = Entry.pin(words.get(Word.SETUP_PIN));
    againForOwner = Entry.pin(words.get(Word.SETUP_PIN_AGAIN));
    recover =
        new EntryForm(
            words,
            words.get(Word.RECOVER_TITLE),
            words.get(Word.RECOVER_HINT),
            List.of(),
            List.of(code, freshForOwner, againForOwner),
            words.get(Word.SETUP_GO),
            this::recover,
            Optional.of(() -> recovering(false)));
    name = Entry.name(words.get(Word.SETUP_NAME));
    fresh = Entry.pin(words.get(Word.SETUP_PIN));
    again = Entry.pin(words.get(Word.SETUP_PIN_AGAIN));
    setUp =
        new EntryForm(
            words,
            words.get(Word.SETUP_TITLE),
            words.get(Word.SETUP_HINT),
            List.of(),
            List.of(name, fresh, again),
            words.get(Word.SETUP_GO),
            this::setUp,
            Optional.empty());
    node.getStyleClass().addAll("panel", "gate");
  }

  private void otherPerson() {
    says.accept(new Intent.ForStaff(new StaffWish.OtherPerson()));
  }

  private void recovering(boolean on) {
    recovering = on;
    slip = "";
    recover.cleared();
    lock.cleared();
    draw();
    focus();
  }

  private void recover() {
    if (isTwice(recover, freshForOwner, againForOwner)) {
      againForOwner.clear();
      says.accept(new Intent.ForStaff(new StaffWish.Recover(code.take(), freshForOwner.take())));
      recover.cleared();
    }
  }

  private void setUp() {
    if (isTwice(setUp, fresh, again)) {
      again.clear();
      says.accept(new Intent.ForStaff(new StaffWish.SetUp(name.text(), fresh.take())));
      setUp.to(fresh);
    }
  }

  /// A slip of the finger would shut its owner out.
  private boolean isTwice(EntryForm form, Entry first, Entry second) {
    boolean same = first.isSame(second);
    slip = same ? "" : words.get(Word.PIN_FAULT_DIFFER);
    if (!same) {
      first.clear();
      second.clear();
      form.says(slip, false);
      form.to(first);
    }
    return same;
  }

  /// @return what belongs beside the basket
  public Node show(Snapshot now) {
    if (!shown.getClass().equals(now.staff().gate().getClass())) {
      leave();
    }
    shown = now.staff().gate();
    String stands = payments.of(now.stage());
    payment.setText(stands);
    Parts.shown(running, !stands.isEmpty());
    last.setText(now.staff().who().map(who -> words.get(Word.LOCK_LAST, who.name())).orElse(""));
    Parts.shown(last, !last.getText().isEmpty());
    demo.getChildren().setAll(demo(now.staff().demo()));
    switch (shown) {
      case StaffView.Gate.Locked locked -> locked(locked, now);
      case StaffView.Gate.SetUp up -> {
        setUp.hint(
            up.again()
                .map(owner -> words.get(Word.SETUP_AGAIN, owner.name()))
                .orElseGet(() -> words.get(Word.SETUP_HINT)));
        up.again().ifPresent(owner -> name.field().setText(owner.name()));
        Parts.shown(name.node(), up.again().isEmpty());
        setUp.says(slip.isEmpty() ? trouble(up.trouble(), now) : slip, up.checking());
      }
      case StaffView.Gate.Codes(var who, var reveal, var sent) -> {
        var _ = codes.show(who, reveal, sent);
      }
      case StaffView.Gate.Open _ -> {
        // not in sight
      }
    }
    draw();
    return node;
  }

  private void locked(StaffView.Gate.Locked locked, Snapshot now) {
    badge.setText(
        locked
            .badge()
            .map(StaffMember::name)
            .map(who -> words.get(Word.LOCK_BADGE, who))
            .orElse(""));
    Parts.shown(badge, locked.badge().isPresent());
    Parts.shown(other, locked.badge().isPresent());
    String why = trouble(locked.trouble(), now);
    lock.says(why, locked.checking());
    recover.says(slip.isEmpty() ? why : slip, locked.checking());
  }

  private String trouble(Optional<StaffTrouble> trouble, Snapshot now) {
    return trouble.map(why -> said.trouble(why, now.status().zone())).orElse("");
  }

  private List<Label> demo(List<DemoStaff> people) {
    return people.isEmpty()
        ? List.of()
        : List.of(
            Parts.label(words.get(Word.DEMO_PINS), "muted"),
            Parts.wrapped(
                people.stream().map(said::demo).collect(Collectors.joining("  ·  ")), "strong"));
  }

  private void draw() {
    Node form = form();
    VBox.setVgrow(form, Priority.ALWAYS);
    boolean plain = shown instanceof StaffView.Gate.Locked && !recovering;
    List<Node> wanted = plain ? List.of(running, form, demo, forgot) : List.of(running, form);
    if (!node.getChildren().equals(wanted)) {
      node.getChildren().setAll(wanted);
      node.applyCss(); // a field takes keys only once it has its skin
    }
  }

  private Node form() {
    return switch (shown) {
      case StaffView.Gate.Locked _, StaffView.Gate.Open _ ->
          recovering ? recover.node() : lock.node();
      case StaffView.Gate.SetUp _ -> setUp.node();
      case StaffView.Gate.Codes(var who, var reveal, var sent) -> codes.show(who, reveal, sent);
    };
  }

  /// Brings the focus to where typing belongs.
  public void focus() {
    switch (shown) {
      case StaffView.Gate.Locked _ -> (recovering ? recover : lock).focus();
      case StaffView.Gate.SetUp _ -> setUp.focus();
      case StaffView.Gate.Codes _, StaffView.Gate.Open _ -> node.requestFocus();
    }
  }

  /// What is half typed is forgotten.
  public void leave() {
    recovering = false;
    slip = "";
    lock.cleared();
    recover.cleared();
    setUp.cleared();
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for this and not for a field in it
  public boolean press(KeyEvent event) {
    return switch (shown) {
      case StaffView.Gate.Locked _ -> locked(event);
      case StaffView.Gate.SetUp _ -> setUp.press(event);
      case StaffView.Gate.Codes _ -> codes.press(event);
      case StaffView.Gate.Open _ -> false;
    };
  }

  private boolean locked(KeyEvent event) {
    if (Key.F2.is(event)) {
      recovering(!recovering);
      return true;
    }
    return (recovering ? recover : lock).press(event);
  }
}
