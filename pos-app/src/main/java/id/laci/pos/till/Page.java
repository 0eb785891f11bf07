package id.laci.pos.till;

import id.laci.pos.audit.JournalView;
import id.laci.pos.counter.Reading;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.risk.RiskView;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.support.SupportView;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.today.DayView;
import java.util.List;
import java.util.Optional;

/// What the cashier looks at in place of the tiles, while nobody pays.
public sealed interface Page {
  /// @return which page it is
  default Name name() {
    return switch (this) {
      case Tiles _ -> Name.TILES;
      case Devices _ -> Name.DEVICES;
      case Queue _ -> Name.QUEUE;
      case Payments _ -> Name.PAYMENTS;
      case Reconcile _ -> Name.RECONCILE;
      case Return _ -> Name.RETURN;
      case Shift _ -> Name.SHIFT;
      case Staff _ -> Name.STAFF;
      case Support _ -> Name.SUPPORT;
      case Today _ -> Name.TODAY;
      case Sales _ -> Name.SALES;
      case Risk _ -> Name.RISK;
      case Journal _ -> Name.JOURNAL;
    };
  }

  /// The tiles themselves.
  record Tiles() implements Page {}

  /// The devices.
  ///
  /// @param trying whether scans are shown with their meaning and not sold
  /// @param readings what was read while trying, the newest first
  record Devices(boolean trying, List<Reading> readings) implements Page {
    public Devices {
      readings = List.copyOf(readings);
    }
  }

  /// What waits: calls to the gateway, money to be decided about, receipts.
  ///
  /// @param items what needs a person first, then the oldest; at most [#ITEMS_MAX]
  /// @param more how many there are besides
  record Queue(List<QueueItem> items, int more) implements Page {
    /// As many as anybody reads.
    public static final int ITEMS_MAX = 200;

    public Queue {
      items = List.copyOf(items);
    }
  }

  /// Payments by code, to be searched, and what happened to one of them.
  ///
  /// @param query as typed: an order, a receipt, an amount, a day; blank for the latest
  /// @param found what matches; empty while it is being looked for
  /// @param timeline of the one that was chosen
  record Payments(String query, Optional<List<PaymentRow>> found, Optional<Timeline> timeline)
      implements Page {
    public Payments {
      found = found.map(List::copyOf);
    }
  }

  /// The other side's file held against the till: what it says, which claims it confirms, a day's
  /// takings.
  ///
  /// @param offline the codes of our own making, whose claims the file confirms
  record Reconcile(ReckoningView view, OfflineStanding offline) implements Page {}

  /// The refund desk.
  record Return(ReturnView view) implements Page {}

  /// Shift and cash.
  record Shift(ShiftView view) implements Page {}

  /// Who works here, and what each may do.
  record Staff(StaffPage view) implements Page {}

  /// Whom to ask for help.
  record Support(SupportView view) implements Page {}

  /// The figures of a business day.
  record Today(DayView view) implements Page {}

  /// The list of sales.
  record Sales(SalesView view) implements Page {}

  /// What the rules that watch found, and how they are set.
  record Risk(RiskView view) implements Page {}

  /// The journal: what it says to an auditor, and whether it is whole.
  record Journal(JournalView view) implements Page {}

  /// The pages by name.
  enum Name {
    TILES,
    DEVICES,
    QUEUE,
    PAYMENTS,
    RECONCILE,
    RETURN,
    SHIFT,
    STAFF,
    SUPPORT,
    TODAY,
    SALES,
    RISK,
    JOURNAL
  }
}
