package id.laci.pos.ui.cashier;

import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;

/// What stands on the left side.
enum LeftSide {
  /// A manager is asked.
  APPROVAL,
  /// The devices, in place of the tiles.
  DEVICES,
  /// What the stage of the sale shows.
  STAGE;

  static LeftSide of(Snapshot now) {
    if (now.approval().isPresent()) {
      return APPROVAL;
    }
    boolean free = now.stage() instanceof Stage.Selling || now.stage() instanceof Stage.Done;
    return free ? of(now.page()) : STAGE;
  }

  /// A sale just paid makes room for a page too.
  private static LeftSide of(Page page) {
    return switch (page) {
      case Page.Tiles _, Page.Queue _, Page.Payments _ -> STAGE;
      case Page.Devices _ -> DEVICES;
    };
  }
}
