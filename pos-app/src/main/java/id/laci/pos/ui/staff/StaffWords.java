package id.laci.pos.ui.staff;

import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.PinFault;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.RosterFault;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.List;

/// Ranks, rights and troubles in words.
public final class StaffWords {
  private final Words words;

  public StaffWords(Words words) {
    this.words = words;
  }

  /// @return what that right is for
  public String permission(Permission permission) {
    return words.get(word(permission));
  }

  private static Word word(Permission permission) {
    return switch (permission) {
      case SELL -> Word.MAY_SELL;
      case TAKE_OUT_PAID -> Word.MAY_TAKE_OUT_PAID;
      case NO_SALE -> Word.MAY_NO_SALE;
      case REFUND_WITH_RECEIPT -> Word.MAY_REFUND_RECEIPT;
      case REFUND_WITHOUT_RECEIPT -> Word.MAY_REFUND_NO_RECEIPT;
      case VOID_SALE -> Word.MAY_VOID;
      case EXCHANGE -> Word.MAY_EXCHANGE;
      case CASH_IN -> Word.MAY_CASH_IN;
      case CASH_OUT -> Word.MAY_CASH_OUT;
      case CASH_DROP -> Word.MAY_CASH_DROP;
      case OPEN_SHIFT -> Word.MAY_OPEN_SHIFT;
      case CLOSE_SHIFT -> Word.MAY_CLOSE_SHIFT;
      case SECOND_COUNT -> Word.MAY_SECOND_COUNT;
      case REPORT_X -> Word.MAY_REPORT_X;
      case REPORT_Z -> Word.MAY_REPORT_Z;
      case OFFLINE_OVER_LIMIT -> Word.MAY_OVER_LIMIT;
      case OFFLINE_SWITCH -> Word.MAY_OFFLINE_SWITCH;
      case OWN_CODE -> Word.MAY_OWN_CODE;
      case DROP_ITEM -> Word.MAY_DROP_ITEM;
      case MONEY_BACK -> Word.MAY_MONEY_BACK;
      case MATCH_CLAIM -> Word.MAY_MATCH;
      case WRITE_OFF -> Word.MAY_WRITE_OFF;
      case LEAVE_OUT_LINES -> Word.MAY_LEAVE_OUT;
      case STAFF -> Word.MAY_STAFF;
      case RIGHTS -> Word.MAY_RIGHTS;
      case DEVICES -> Word.MAY_DEVICES;
      case SETTINGS -> Word.MAY_SETTINGS;
      case JOURNAL_EXPORT -> Word.MAY_JOURNAL;
    };
  }

  /// @return what somebody works as
  public String rank(Rank rank) {
    return words.get(
        switch (rank) {
          case CASHIER -> Word.RANK_CASHIER;
          case SUPERVISOR -> Word.RANK_SUPERVISOR;
          case MANAGER -> Word.RANK_MANAGER;
          case OWNER -> Word.RANK_OWNER;
        });
  }

  /// @return how far somebody may do something
  public String right(Right right) {
    return words.get(
        switch (right) {
          case ALLOWED -> Word.RIGHT_ALLOWED;
          case NEEDS_APPROVAL -> Word.RIGHT_ASK;
          case DENIED -> Word.RIGHT_DENIED;
        });
  }

  /// @return that the person at the till may not do it, and who may
  public String notAllowed(Permission what, List<String> who) {
    return who.isEmpty()
        ? words.get(Word.NOTICE_NOBODY_MAY, permission(what))
        : words.get(Word.NOTICE_NOT_ALLOWED, permission(what), String.join(", ", who));
  }

  /// @return somebody of the demonstration with the PIN, which is no secret
  public String demo(DemoStaff one) {
    return words.get(Word.DEMO_PERSON, one.member().name(), rank(one.member().rank()), one.pin());
  }

  /// @return why something was not done, and what to do next
  public String trouble(StaffTrouble trouble, ZoneId zone) {
    return switch (trouble) {
      case StaffTrouble.WrongPin(var left) ->
          left == 0 ? words.get(Word.PIN_WRONG_LAST) : words.get(Word.PIN_WRONG, left);
      case StaffTrouble.WrongCode(var left) -> words.get(Word.STAFF_WRONG_CODE, left);
      case StaffTrouble.NotTheirs _ -> words.get(Word.STAFF_NOT_THEIRS);
      case StaffTrouble.Locked(var until) -> words.get(Word.PIN_LOCKED, Dates.time(until, zone));
      case StaffTrouble.BadPin(var why) -> fault(why);
      case StaffTrouble.PinTaken _ -> words.get(Word.PIN_FAULT_TAKEN);
      case StaffTrouble.UnknownBadge _ -> words.get(Word.STAFF_UNKNOWN_BADGE);
      case StaffTrouble.BadgeTaken _ -> words.get(Word.STAFF_BADGE_TAKEN);
      case StaffTrouble.Missing _ -> words.get(Word.STAFF_MISSING);
      case StaffTrouble.Unavailable(var why) -> words.get(Word.STAFF_UNAVAILABLE, why);
      case StaffTrouble.Rule(var why) -> rule(why);
    };
  }

  /// @return why a PIN will not do
  String fault(PinFault why) {
    return words.get(
        switch (why) {
          case NOT_SIX -> Word.PIN_FAULT_SIX;
          case NOT_DIGITS -> Word.PIN_FAULT_DIGITS;
          case EASY -> Word.PIN_FAULT_EASY;
          case A_DAY -> Word.PIN_FAULT_DAY;
        });
  }

  private String rule(RosterFault why) {
    return words.get(
        switch (why) {
          case NAME -> Word.RULE_NAME;
          case NAME_TAKEN -> Word.RULE_NAME_TAKEN;
          case LAST_OWNER -> Word.RULE_LAST_OWNER;
          case RANK -> Word.RULE_RANK;
          case NO_RIGHT -> Word.RULE_NO_RIGHT;
          case FIXED -> Word.RULE_FIXED;
          case UNKNOWN -> Word.RULE_UNKNOWN;
          case FULL -> Word.RULE_FULL;
        });
  }

  /// @return what was just done
  String done(StaffEvent event) {
    return words.get(
        Word.STAFF_SAVED,
        switch (event) {
          case StaffEvent.MemberPut(var member, var _, var _) ->
              member.name()
                  + " · "
                  + (member.active() ? rank(member.rank()) : words.get(Word.STAFF_OFF));
          case StaffEvent.RightPut(var rank, var permission, var right, var _, var _) ->
              rank(rank) + " · " + permission(permission) + " · " + right(right);
          case StaffEvent.SignedIn(var _, var name, var _) -> name;
          case StaffEvent.ProofPut(var _, var what, var _, var _) -> proof(what);
        });
  }

  private String proof(StaffEvent.What what) {
    return words.get(
        switch (what) {
          case PIN_SET, PIN_RESET, PIN_RECOVERED -> Word.STAFF_RESET_PIN;
          case BADGE_SET -> Word.STAFF_BADGE_SET;
          case BADGE_REMOVED -> Word.STAFF_BADGE_TAKE;
          case CODES_ON -> Word.STAFF_PHONE_SET;
          case CODES_OFF -> Word.STAFF_PHONE_DROP;
          case RECOVERY_DRAWN -> Word.STAFF_RECOVERY;
        });
  }
}
