package id.laci.pos.ui.cashier;

import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;

/// What stands on the left side.
enum LeftSide {
  /// Somebody has to prove who they are.
  GATE,
  /// A manager is asked.
  APPROVAL,
  /// A page, in place of the tiles.
  PAGE,
  /// What the stage of the sale shows.
  STAGE;

  /// A sale just paid makes room for a page too.
  static LeftSide of(Snapshot now) {
    if (now.staff().isShut()) {
      return GATE;
    }
    if (now.approval().isPresent()) {
      return APPROVAL;
    }
    boolean free = now.stage() instanceof Stage.Selling || now.stage() instanceof Stage.Done;
    return free && !(now.page() instanceof Page.Tiles) ? PAGE : STAGE;
  }

  /// @return whether another page has come into sight
  static boolean turned(Snapshot before, Snapshot now) {
    return of(now) == PAGE && (of(before) != PAGE || before.page().name() != now.page().name());
  }
}
