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
  /// The devices, in place of the tiles.
  DEVICES,
  /// What waits, in place of the tiles.
  QUEUE,
  /// The payments, in place of the tiles.
  PAYMENTS,
  /// The other side's file, in place of the tiles.
  RECONCILE,
  /// The refund desk, in place of the tiles.
  RETURN,
  /// Shift and cash, in place of the tiles.
  SHIFT,
  /// The staff, in place of the tiles.
  STAFF,
  /// The journal, in place of the tiles.
  JOURNAL,
  /// What the stage of the sale shows.
  STAGE;

  /// @return whether a page stands in place of the tiles
  boolean isPage() {
    return switch (this) {
      case DEVICES, QUEUE, PAYMENTS, RECONCILE, RETURN, SHIFT, STAFF, JOURNAL -> true;
      case GATE, APPROVAL, STAGE -> false;
    };
  }

  static LeftSide of(Snapshot now) {
    if (now.staff().isShut()) {
      return GATE;
    }
    if (now.approval().isPresent()) {
      return APPROVAL;
    }
    boolean free = now.stage() instanceof Stage.Selling || now.stage() instanceof Stage.Done;
    return free ? of(now.page()) : STAGE;
  }

  /// A sale just paid makes room for a page too.
  private static LeftSide of(Page page) {
    return switch (page) {
      case Page.Tiles _ -> STAGE;
      case Page.Devices _ -> DEVICES;
      case Page.Queue _ -> QUEUE;
      case Page.Payments _ -> PAYMENTS;
      case Page.Reconcile _ -> RECONCILE;
      case Page.Return _ -> RETURN;
      case Page.Shift _ -> SHIFT;
      case Page.Staff _ -> STAFF;
      case Page.Journal _ -> JOURNAL;
    };
  }
}
