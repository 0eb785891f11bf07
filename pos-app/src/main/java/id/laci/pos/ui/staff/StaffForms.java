package id.laci.pos.ui.staff;

import id.laci.pos.staff.Rank;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.StaffPage;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.QrPane;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The forms of the page of the staff. Each closes when what it asked for is done, and says what
/// stands against it otherwise.
final class StaffForms {
  private static final double QR_SIDE = 240;

  private final Words words;
  private final Consumer<StaffWish> wishes;
  private final Runnable leave;

  /// @param leave goes back to the list
  StaffForms(Words words, Consumer<StaffWish> wishes, Runnable leave) {
    this.words = words;
    this.wishes = wishes;
    this.leave = leave;
  }

  /// A form with what else its keys choose.
  record Form(EntryForm form, Optional<RankChips> ranks) {
    boolean press(KeyEvent event) {
      return ranks.filter(chips -> chips.press(event)).isPresent() || form.press(event);
    }
  }

  /// Somebody new.
  Form add(Rank by) {
    Entry name = Entry.name(words.get(Word.SETUP_NAME));
    Entry fresh = Entry.pin(words.get(Word.SETUP_PIN));
    Entry again = Entry.pin(words.get(Word.SETUP_PIN_AGAIN));
    RankChips ranks = new RankChips(words, by, Rank.CASHIER);
    Twice twice = new Twice(fresh, again);
    EntryForm form =
        new EntryForm(
            words,
            words.get(Word.STAFF_NEW),
            "",
            List.of(ranks.node()),
            List.of(name, fresh, again),
            words.get(Word.STAFF_NEW_GO),
            () ->
                twice.run(
                    () ->
                        wishes.accept(
                            new StaffWish.Add(name.text(), ranks.chosen(), fresh.take()))),
            Optional.of(leave));
    twice.form = Optional.of(form);
    return new Form(form, Optional.of(ranks));
  }

  /// Another PIN for somebody, who types it themselves.
  Form pin(StaffMember who) {
    Entry fresh = Entry.pin(words.get(Word.SETUP_PIN));
    Entry again = Entry.pin(words.get(Word.SETUP_PIN_AGAIN));
    Twice twice = new Twice(fresh, again);
    EntryForm form =
        new EntryForm(
            words,
            words.get(Word.STAFF_PIN_FOR, who.name()),
            words.get(Word.STAFF_PIN_HINT, who.name()),
            List.of(),
            List.of(fresh, again),
            words.get(Word.SETUP_GO),
            () -> twice.run(() -> wishes.accept(new StaffWish.SetPin(who.id(), fresh.take()))),
            Optional.of(leave));
    twice.form = Optional.of(form);
    return new Form(form, Optional.empty());
  }

  /// Another PIN for the person at the till.
  Form ownPin() {
    Entry present = Entry.pin(words.get(Word.STAFF_PRESENT_PIN));
    Entry fresh = Entry.pin(words.get(Word.SETUP_PIN));
    Entry again = Entry.pin(words.get(Word.SETUP_PIN_AGAIN));
    Twice twice = new Twice(fresh, again);
    EntryForm form =
        new EntryForm(
            words,
            words.get(Word.STAFF_OWN_PIN),
            "",
            List.of(),
            List.of(present, fresh, again),
            words.get(Word.SETUP_GO),
            () ->
                twice.run(
                    () -> wishes.accept(new StaffWish.ChangePin(present.take(), fresh.take()))),
            Optional.of(leave));
    twice.form = Optional.of(form);
    return new Form(form, Optional.empty());
  }

  /// What somebody works as from now on.
  ///
  /// @param by whoever decides it works as this
  Form rank(StaffMember who, Rank by) {
    RankChips ranks = new RankChips(words, by, who.rank());
    EntryForm form =
        new EntryForm(
            words,
            words.get(Word.STAFF_RANK_FOR, who.name()),
            "",
            List.of(ranks.node()),
            List.of(),
            words.get(Word.STAFF_RANK),
            () -> wishes.accept(new StaffWish.Promote(who.id(), ranks.chosen())),
            Optional.of(leave));
    return new Form(form, Optional.of(ranks));
  }

  /// The phone scans a secret and shows a code.
  Form enrol(StaffPage.Doing.Enrolling doing) {
    Entry code = Entry.code(words.get(Word.PHONE_CODE));
    QrPane qr = new QrPane();
    qr.setMinSize(QR_SIDE, QR_SIDE);
    qr.setMaxSize(QR_SIDE, QR_SIDE);
    qr.show(doing.uri().texts().getFirst(), words.get(Word.STAFF_PHONE_SET));
    String typed =
        words.get(
            Word.STAFF_ENROL_TYPED, doing.typed().texts().getFirst().replaceAll("(.{4})", "$1 "));
    VBox text =
        new VBox(
            8,
            Parts.wrapped(words.get(Word.STAFF_ENROL_HINT, doing.who().name())),
            Parts.wrapped(typed, "muted", "note"));
    text.setMinWidth(0);
    EntryForm form =
        new EntryForm(
            words,
            words.get(Word.STAFF_PHONE_SET),
            "",
            List.of(new HBox(16, qr, text)),
            List.of(code),
            words.get(Word.STAFF_ENROL_GO),
            () -> wishes.accept(new StaffWish.Confirm(code.take())),
            Optional.of(leave));
    return new Form(form, Optional.empty());
  }

  /// A slip of the finger would shut somebody out.
  private final class Twice {
    private final Entry first;
    private final Entry second;
    private Optional<EntryForm> form = Optional.empty();

    Twice(Entry first, Entry second) {
      this.first = first;
      this.second = second;
    }

    void run(Runnable then) {
      if (first.isSame(second)) {
        second.clear();
        then.run();
      } else {
        first.clear();
        second.clear();
        form.ifPresent(
            shown -> {
              shown.says(words.get(Word.PIN_FAULT_DIFFER), false);
              shown.to(first);
            });
      }
    }
  }
}
