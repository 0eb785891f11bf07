package id.laci.pos.till;

import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.counter.Scanned;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/// What becomes of a scan or a swipe: goods go into the basket, a receipt opens its sale,
/// everything else is told. While a payment is open, what would change the basket waits.
final class Scans {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  private final TillSetup setup;
  private final ScanReader reader;
  private final Desk desk;
  private final Selling selling;
  private final Outbox outbox;
  private final Paying paying;
  private final BiConsumer<Turn, Runnable> edit;
  private final BiPredicate<Turn, Scanned> page;
  private final BiConsumer<Turn, String> badges;

  /// @param edit makes a change of the basket, when it may be changed now
  /// @param page takes what the open page has a use for, and says whether it did
  /// @param badges takes the numbers of staff badges
  Scans(
      TillSetup setup,
      Desk desk,
      Selling selling,
      Outbox outbox,
      Paying paying,
      BiConsumer<Turn, Runnable> edit,
      BiPredicate<Turn, Scanned> page,
      BiConsumer<Turn, String> badges) {
    this.setup = setup;
    this.reader = setup.scans();
    this.desk = desk;
    this.selling = selling;
    this.outbox = outbox;
    this.paying = paying;
    this.edit = edit;
    this.page = page;
    this.badges = badges;
  }

  /// A text that a scanner gave, or a person typed in its stead.
  void scan(Turn turn, String text) {
    if (text.isEmpty()) {
      return;
    }
    ScanReader.Recognised found = reader.read(text);
    if (desk.tryingScans) {
      desk.read(reading(turn.at(), text, found));
    } else {
      take(turn, found.meaning());
    }
  }

  private static Reading reading(Instant at, String text, ScanReader.Recognised found) {
    boolean secret = found.meaning() instanceof Scanned.PaymentCard;
    return new Reading(
        at,
        Role.SCANNER,
        secret ? "" : HEX.formatHex(text.getBytes(StandardCharsets.UTF_8)),
        secret ? "" : Selling.masked(text.replaceAll("\\p{Cntrl}", "␣")),
        found.symbology(),
        found.meaning());
  }

  /// What a device read and already recognised.
  void read(Turn turn, Reading reading) {
    if (desk.tryingScans) {
      desk.read(reading);
    } else {
      take(turn, reading.meaning());
    }
  }

  private void take(Turn turn, Scanned scanned) {
    switch (scanned) {
      case Scanned.Goods _, Scanned.ReceiptNumber _, Scanned.Other _ -> {
        if (paying.isLive(turn.state())) {
          hold(scanned);
        } else {
          use(turn, scanned);
        }
      }
      case Scanned.CustomerCode code -> {
        desk.customerCode = Optional.of(code);
        desk.say(new Notice.CustomerCodeKept());
      }
      case Scanned.StaffBadge(var id) -> badges.accept(turn, id);
      case Scanned.MemberCard(var id) -> desk.say(new Notice.MemberRead(Selling.shown(id)));
      case Scanned.MerchantCode(var payload) -> {
        if (desk.ownCode.isPresent()) {
          turn.then(() -> desk.toDo.add(new Input.Wanted(ownCode(payload))));
        } else {
          desk.say(new Notice.MerchantCode());
        }
      }
      case Scanned.PaymentCard(var masked) -> desk.say(new Notice.CardRefused(masked));
      case Scanned.Unreadable _ -> desk.say(new Notice.Unreadable());
    }
  }

  /// The shop's sticker, while it is being set up.
  private static Intent ownCode(String payload) {
    return new Intent.SetUpOwnCode(new OwnCodeWish.Read(payload));
  }

  private void hold(Scanned scanned) {
    if (desk.held.size() < Desk.HELD_MAX) {
      desk.held.add(scanned);
      desk.say(new Notice.ScanHeld(desk.held.size()));
    } else {
      desk.say(new Notice.LimitReached(Desk.HELD_MAX));
    }
  }

  /// Uses what may change the basket; never while a payment is open.
  void use(Turn turn, Scanned scanned) {
    if (page.test(turn, scanned)) {
      return;
    }
    switch (scanned) {
      case Scanned.Goods goods ->
          edit.accept(turn, () -> selling.goods(turn, goods, today(turn.at())));
      case Scanned.Other(var text) -> edit.accept(turn, () -> selling.other(turn, text));
      case Scanned.ReceiptNumber(var number) -> turn.then(new Effect.FindSale(number));
      case Scanned.CustomerCode _,
          Scanned.StaffBadge _,
          Scanned.MemberCard _,
          Scanned.MerchantCode _,
          Scanned.PaymentCard _,
          Scanned.Unreadable _ -> {
        // never waits
      }
    }
  }

  private LocalDate today(Instant now) {
    return now.atZone(setup.shop().zone()).toLocalDate();
  }

  /// The looked-up sale, shown unless a payment has begun meanwhile.
  void found(Turn turn, Input.SaleFound found) {
    if (found.sale().isEmpty()) {
      desk.say(new Notice.UnknownReceipt(Selling.shown(found.receipt())));
    } else if (!paying.isLive(turn.state()) && !desk.cash) {
      desk.doneSince = Optional.empty();
      desk.past = Optional.of(new Desk.Past(found.sale().get(), found.copies(), false));
    }
  }

  /// A copy of the sale that is looked at.
  void printCopy(Turn turn, String receipt) {
    desk.past
        .filter(past -> past.sale().receipt().equals(receipt))
        .ifPresent(
            past -> {
              outbox.printCopy(turn, past.sale(), past.copies());
              turn.then(
                  () ->
                      desk.past = Optional.of(new Desk.Past(past.sale(), past.copies() + 1, true)));
            });
  }

  /// What the tray shows of a scan that waits.
  static String shown(Scanned scanned) {
    return Selling.shown(
        switch (scanned) {
          case Scanned.Goods goods -> goods.codes().getFirst();
          case Scanned.ReceiptNumber(var number) -> number;
          case Scanned.Other(var text) -> text;
          case Scanned.CustomerCode _,
              Scanned.StaffBadge _,
              Scanned.MemberCard _,
              Scanned.MerchantCode _,
              Scanned.PaymentCard _,
              Scanned.Unreadable _ ->
              "";
        });
  }
}
