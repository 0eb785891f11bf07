package id.laci.pos.staff;

/// What a person wants about accounts: signing in, and everything on the page of the staff.
public sealed interface StaffWish {
  /// Nobody but whoever signs in goes on; basket and payment stay as they are.
  record Lock() implements StaffWish {}

  /// A PIN was typed to take the till over.
  record SignIn(Pin pin) implements StaffWish {}

  /// It is not the person whose badge was held to the reader.
  record OtherPerson() implements StaffWish {}

  /// The first owner, at the first start.
  record SetUp(String name, Pin fresh) implements StaffWish {}

  /// An owner has forgotten the PIN and has the printed code.
  record Recover(Pin code, Pin fresh) implements StaffWish {}

  /// The codes that are shown have been kept; they are never shown again.
  record Seen() implements StaffWish {}

  /// Print the codes that are shown.
  record PrintCodes() implements StaffWish {}

  /// Somebody new.
  record Add(String name, Rank rank, Pin fresh) implements StaffWish {}

  /// Somebody works as something else from now on.
  record Promote(StaffId who, Rank rank) implements StaffWish {}

  /// Somebody's account is switched off, or on again.
  record Activate(StaffId who, boolean on) implements StaffWish {}

  /// Somebody else's PIN is set anew.
  record SetPin(StaffId who, Pin fresh) implements StaffWish {}

  /// The person at the till changes the own PIN.
  record ChangePin(Pin present, Pin fresh) implements StaffWish {}

  /// The next badge that is read is that person's.
  record WaitForBadge(StaffId who) implements StaffWish {}

  /// The badge is nobody's any more.
  record TakeBadge(StaffId who) implements StaffWish {}

  /// Show a secret to that person's phone.
  record Enrol(StaffId who) implements StaffWish {}

  /// The phone shows this code.
  record Confirm(Pin code) implements StaffWish {}

  /// No codes are asked for any more.
  record DropPhone(StaffId who) implements StaffWish {}

  /// A new recovery code for the owner at the till.
  record DrawRecovery() implements StaffWish {}

  /// A role may do more or less.
  record Allow(Rank rank, Permission permission, Right right) implements StaffWish {}

  /// Stop what is half done on the page.
  record Leave() implements StaffWish {}
}
