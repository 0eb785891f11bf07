package id.laci.pos.till;

import id.laci.pos.claim.ClaimLimits;

/// What a person wants who sets up the shop's own code.
public sealed interface OwnCodeWish {
  /// Begin to set it up.
  record Begin() implements OwnCodeWish {}

  /// This is the sticker's text, scanned or pasted.
  record Read(String payload) implements OwnCodeWish {}

  /// Make codes from what was read, within these limits; asks for a manager's approval.
  record Keep(ClaimLimits limits) implements OwnCodeWish {}

  /// Leave everything as it is.
  record Leave() implements OwnCodeWish {}
}
