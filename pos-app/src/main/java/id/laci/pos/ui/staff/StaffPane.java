package id.laci.pos.ui.staff;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.staff.Rank;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.StaffPage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who works here and what each role may do, in place of the tiles.
public final class StaffPane implements PagePane {
  private static final int GAP = 12;

  private final Words words;
  private final StaffWords said;
  private final Consumer<Intent> says;
  private final StaffForms forms;
  private final PeopleView people;
  private final RolesView roles;
  private final PersonBar bar;
  private final CodesPane codes;
  private final Label summary = Parts.label("", "muted");
  private final Label word = Parts.wrapped("", "strong");
  private final Button peopleTab;
  private final Button rolesTab;
  private final VBox whole = new VBox(GAP);
  private final VBox node = new VBox();
  private final Label waiting = Parts.wrapped("", "heading");
  private final VBox waitingForBadge;
  private Optional<StaffForms.Form> form = Optional.empty();
  private Optional<StaffPage.Doing> doing = Optional.empty();
  private Optional<StaffEvent> done = Optional.empty();
  private Optional<StaffPage> shown = Optional.empty();
  private Optional<StaffId> own = Optional.empty();
  private boolean onRoles;

  public StaffPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    said = new StaffWords(words);
    forms = new StaffForms(words, this::wish, this::leaveForm);
    people = new PeopleView(words, this::chosen);
    roles = new RolesView(words, this::wish);
    bar = new PersonBar(words, this::act);
    codes = new CodesPane(words, says);
    peopleTab = Parts.chip(words.get(Word.STAFF_PEOPLE), true, () -> roles(false));
    rolesTab = Parts.chip(words.get(Word.STAFF_ROLES), false, () -> roles(true));
    rolesTab.setId("staff-roles");
    VBox.setVgrow(people.node(), Priority.ALWAYS);
    VBox.setVgrow(roles.node(), Priority.ALWAYS);
    VBox.setVgrow(whole, Priority.ALWAYS);
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, this::leaveForm, "tender");
    waitingForBadge = new VBox(GAP, waiting, leave);
    waitingForBadge.setFocusTraversable(true);
    node.getStyleClass().add("staff");
    node.setFocusTraversable(true);
    draw();
  }

  private Node head() {
    Button add = Parts.act(words.get(Word.STAFF_ADD), Key.F2, this::add, "small");
    add.setId("staff-add");
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::close, "small");
    summary.setMinWidth(0);
    HBox head =
        new HBox(
            10, Parts.label(words.get(Word.STAFF_TITLE), "title"), summary, Parts.gap(), add, back);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node tabs() {
    HBox tabs = new HBox(8, peopleTab, rolesTab, Parts.key("←"), Parts.key("→"));
    tabs.setAlignment(Pos.CENTER_LEFT);
    return tabs;
  }

  private void wish(StaffWish wish) {
    says.accept(new Intent.ForStaff(wish));
  }

  private void roles(boolean on) {
    onRoles = on;
    Look.style(peopleTab, "chosen", !on);
    Look.style(rolesTab, "chosen", on);
    draw();
    focus();
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Staff(var page)) {
      shown = Optional.of(page);
      own = now.staff().who().map(StaffMember::id);
      people.show(page, own);
      roles.show(page);
      summary.setText(summary(page));
      follow(page);
      say(page, now);
      chosen();
    }
    return node;
  }

  private String summary(StaffPage page) {
    long active = page.roster().members().values().stream().filter(StaffMember::active).count();
    String count = words.get(Word.STAFF_COUNT, active);
    boolean other =
        page.actor().map(StaffMember::id).filter(id -> !own.equals(Optional.of(id))).isPresent();
    return other
        ? count + " · " + words.get(Word.STAFF_FOR, page.actor().map(StaffMember::name).orElse(""))
        : count;
  }

  /// Forms open and close with what is half done.
  private void follow(StaffPage page) {
    if (!page.doing().equals(doing)) {
      doing = page.doing();
      form = enrolling();
      draw();
    } else if (!page.done().equals(done) && page.done().isPresent()) {
      form = Optional.empty();
      draw();
    }
    done = page.done();
  }

  private Optional<StaffForms.Form> enrolling() {
    return doing.orElse(null) instanceof StaffPage.Doing.Enrolling enrolling
        ? Optional.of(forms.enrol(enrolling))
        : Optional.empty();
  }

  private void say(StaffPage page, Snapshot now) {
    String trouble = page.trouble().map(why -> said.trouble(why, now.status().zone())).orElse("");
    form.ifPresent(open -> open.form().says(trouble, page.busy()));
    String text =
        page.busy()
            ? words.get(Word.STAFF_BUSY)
            : trouble.isEmpty() ? page.done().map(said::done).orElse("") : trouble;
    word.setText(text);
    Look.style(word, "failed", !trouble.isEmpty());
    Look.style(word, "settled-sum", trouble.isEmpty());
    Parts.shown(word, !text.isEmpty());
  }

  private void draw() {
    whole
        .getChildren()
        .setAll(
            onRoles
                ? List.of(head(), tabs(), word, roles.node())
                : List.of(head(), tabs(), word, people.node(), bar.node()));
    Node wanted = wanted();
    VBox.setVgrow(wanted, Priority.ALWAYS);
    node.getChildren().setAll(wanted);
    wanted.applyCss(); // a field takes keys only once it has its skin
  }

  private Node wanted() {
    if (form.isPresent()) {
      return form.get().form().node();
    }
    return switch (doing.orElse(null)) {
      case StaffPage.Doing.Codes(var who, var reveal, var sent) ->
          codes.show(who.name(), reveal, sent);
      case StaffPage.Doing.WaitingForBadge(var who) -> {
        waiting.setText(words.get(Word.STAFF_WAIT_BADGE, who.name()));
        yield waitingForBadge;
      }
      case StaffPage.Doing.Enrolling _ -> whole;
      case null -> whole;
    };
  }

  private void open(StaffForms.Form opened) {
    form = Optional.of(opened);
    draw();
    focus();
  }

  private void leaveForm() {
    form = Optional.empty();
    if (doing.isPresent()) {
      wish(new StaffWish.Leave());
    }
    draw();
    focus();
  }

  private void chosen() {
    bar.show(people.chosen(), shown, own);
  }

  private void add() {
    open(forms.add(actorRank()));
  }

  private Rank actorRank() {
    return shown.flatMap(StaffPage::actor).map(StaffMember::rank).orElse(Rank.CASHIER);
  }

  private void act(PersonBar.Act act) {
    people.chosen().filter(who -> bar.allows(act)).ifPresent(who -> act(act, who));
  }

  private void act(PersonBar.Act act, StaffMember who) {
    switch (act) {
      case PIN -> open(own.equals(Optional.of(who.id())) ? forms.ownPin() : forms.pin(who));
      case RANK -> open(forms.rank(who, actorRank()));
      case GIVE_BADGE -> wish(new StaffWish.WaitForBadge(who.id()));
      case TAKE_BADGE -> wish(new StaffWish.TakeBadge(who.id()));
      case SET_PHONE -> wish(new StaffWish.Enrol(who.id()));
      case DROP_PHONE -> wish(new StaffWish.DropPhone(who.id()));
      case SWITCH_OFF -> wish(new StaffWish.Activate(who.id(), false));
      case SWITCH_ON -> wish(new StaffWish.Activate(who.id(), true));
      case RECOVERY -> wish(new StaffWish.DrawRecovery());
    }
  }

  private void close() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }

  @Override
  public void enter() {
    form = enrolling();
    roles(false);
  }

  @Override
  public void focus() {
    if (form.isPresent()) {
      form.get().form().focus();
    } else if (node.getChildren().contains(whole)) {
      if (onRoles) {
        roles.focus();
      } else {
        people.focus();
      }
    } else {
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    if (form.isPresent()) {
      return form.get().press(event);
    }
    return switch (doing.orElse(null)) {
      case StaffPage.Doing.Codes _ -> codes.press(event);
      case StaffPage.Doing.WaitingForBadge _ -> Key.ESC.is(event) && run(this::leaveForm);
      case StaffPage.Doing.Enrolling _ -> false;
      case null -> onRoles ? pressRoles(event) : pressPeople(event);
    };
  }

  private boolean pressRoles(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(() -> roles.step(-1, 0));
      case DOWN -> run(() -> roles.step(1, 0));
      case RIGHT -> run(() -> roles.step(0, 1));
      case LEFT -> roles.step(0, -1) || run(() -> roles(false));
      case ENTER, SPACE -> run(roles::turn);
      case ESCAPE -> run(this::close);
      case TAB -> true;
      default -> false;
    };
  }

  private boolean pressPeople(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(() -> people.step(-1));
      case DOWN -> run(() -> people.step(1));
      case RIGHT -> run(() -> roles(true));
      case LEFT -> true;
      case F2 -> run(this::add);
      case ESCAPE -> run(this::close);
      case TAB -> true;
      case SPACE -> true;
      default -> bar.press(event);
    };
  }
}
