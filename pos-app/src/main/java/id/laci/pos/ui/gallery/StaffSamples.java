package id.laci.pos.ui.gallery;

import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.PinFault;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.Roster;
import id.laci.pos.staff.RosterFault;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.Standing;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.StaffPage;
import id.laci.pos.till.StaffView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lock, the first set-up, codes that are shown once, and every state of the page of the staff.
final class StaffSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final StaffMember RATNA = DemoStaff.RATNA.member();
  private static final StaffMember BUDI = DemoStaff.BUDI.member();
  private static final StaffMember LONG =
      new StaffMember(new StaffId("S4"), "Maximiliana Hutagalung S", Rank.SUPERVISOR, true);
  private static final StaffMember LEFT =
      new StaffMember(new StaffId("S5"), "Joko", Rank.CASHIER, false);
  private static final StaffMember FRESH =
      new StaffMember(new StaffId("S6"), "Dewi", Rank.CASHIER, true);
  private static final Roster ROSTER = DemoStaff.roster().with(LONG).with(LEFT).with(FRESH);
  private static final Standing STANDING = new Standing(holds(), false, Optional.empty());
  private static final StaffTidings.Reveal RECOVERY =
      new StaffTidings.Reveal(List.of("7H2K-9QXW-M4TB-0PZC-E6RD"));
  private static final StaffTidings.Reveal SPARE =
      new StaffTidings.Reveal(
          List.of(
              "7H2K-9QXW-M4TB-0PZC",
              "E6RD-1WKJ-8NHQ-55VG",
              "A0TC-XM3P-9ZBD-2KRY",
              "Q4GN-7JWE-6HVS-81FM",
              "0RXK-C5TB-3PZD-N9QW",
              "V2HE-8MGJ-Y6KA-4SWT",
              "D7PN-1BZC-K0RX-9EQF",
              "3GVM-W5TJ-6YHA-2SKD"));
  private static final StaffTidings.Reveal SECRET =
      new StaffTidings.Reveal(List.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
  private static final StaffTidings.Reveal URI =
      new StaffTidings.Reveal(
          List.of(
              "otpauth://totp/Toko%20Melati%3ABudi?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                  + "&issuer=Toko%20Melati&algorithm=SHA1&digits=6&period=30"));

  private final List<Sample> samples = new ArrayList<>();

  private StaffSamples() {}

  private static Map<StaffId, Standing.Holds> holds() {
    Map<StaffId, Standing.Holds> holds = new HashMap<>();
    holds.put(RATNA.id(), new Standing.Holds(true, false, true, 8, true));
    holds.put(BUDI.id(), new Standing.Holds(true, true, true, 5, false));
    holds.put(DemoStaff.SARI.member().id(), new Standing.Holds(true, false, false, 0, false));
    holds.put(LONG.id(), new Standing.Holds(true, true, true, 1, false));
    return holds;
  }

  static List<Sample> all() {
    StaffSamples made = new StaffSamples();
    made.locks();
    made.codes();
    made.pages();
    made.troubles();
    return List.copyOf(made.samples);
  }

  private void locks() {
    gate("locked", SELLING, locked(Optional.empty(), Optional.empty(), false));
    gate("locked-real", SELLING.real(), locked(Optional.empty(), Optional.empty(), false));
    gate("locked-checking", SELLING, locked(Optional.empty(), Optional.empty(), true));
    gate("locked-badge", SELLING, locked(Optional.of(BUDI), Optional.empty(), false));
    gate(
        "locked-paying",
        SELLING.at(Stages.USUAL.silent()),
        locked(Optional.empty(), Optional.empty(), false));
    gate(
        "locked-paid",
        SELLING.at(Stages.USUAL.exact()),
        locked(Optional.empty(), Optional.empty(), false));
    gate(
        "setup",
        SELLING.real(),
        new StaffView.Gate.SetUp(Optional.empty(), Optional.empty(), false));
    gate(
        "setup-again",
        SELLING.real(),
        new StaffView.Gate.SetUp(Optional.of(RATNA), Optional.empty(), false));
    gate(
        "setup-day",
        SELLING.real(),
        new StaffView.Gate.SetUp(
            Optional.empty(), Optional.of(new StaffTrouble.BadPin(PinFault.A_DAY)), false));
  }

  private static StaffView.Gate locked(
      Optional<StaffMember> badge, Optional<StaffTrouble> trouble, boolean checking) {
    return new StaffView.Gate.Locked(badge, trouble, checking);
  }

  private void codes() {
    gate("codes", SELLING.real(), new StaffView.Gate.Codes("Ibu Ratna", RECOVERY, false));
    gate("codes-printed", SELLING.real(), new StaffView.Gate.Codes("Ibu Ratna", RECOVERY, true));
    page("staff-codes", doing(new StaffPage.Doing.Codes(BUDI, SPARE, true)));
    page("staff-enrol", doing(new StaffPage.Doing.Enrolling(BUDI, URI, SECRET)));
    page("staff-badge", doing(new StaffPage.Doing.WaitingForBadge(LONG)));
  }

  private void pages() {
    StaffPage whole = page(Optional.of(RATNA), Optional.empty(), Optional.empty(), false);
    page("staff", whole);
    samples.add(new Sample(Screen.CASHIER, "staff", on(whole), Size.CASHIER, "").on(Size.CUSTOMER));
    page("staff-busy", page(Optional.of(RATNA), Optional.empty(), Optional.empty(), true));
    page(
        "staff-done",
        page(
            Optional.of(BUDI),
            Optional.of(
                new StaffEvent.ProofPut(FRESH.id(), StaffEvent.What.PIN_SET, "Budi", Moment.NOW)),
            Optional.empty(),
            false));
    pressing("staff-add", "staff-add", whole);
    pressing("staff-roles", "staff-roles", whole);
    pressing(
        "staff-roles-manager",
        "staff-roles",
        page(Optional.of(BUDI), Optional.empty(), Optional.empty(), false));
    pressing("staff-pin", "staff-pin", whole);
    pressing("staff-rank", "staff-rank", whole);
  }

  private void troubles() {
    List<StaffTrouble> all = new ArrayList<>();
    all.add(new StaffTrouble.WrongPin(2));
    all.add(new StaffTrouble.WrongPin(0));
    all.add(new StaffTrouble.WrongCode(1));
    all.add(new StaffTrouble.NotTheirs());
    all.add(new StaffTrouble.Locked(Moment.NOW.plusSeconds(300)));
    all.add(new StaffTrouble.Missing());
    all.add(new StaffTrouble.Unavailable("staff.keys is damaged"));
    all.add(new StaffTrouble.UnknownBadge());
    for (int i = 0; i < all.size(); i++) {
      gate(
          "locked-trouble-" + (i + 1),
          SELLING.real(),
          locked(Optional.empty(), Optional.of(all.get(i)), false));
    }
    List<StaffTrouble> onPage =
        new ArrayList<>(List.of(new StaffTrouble.PinTaken(), new StaffTrouble.BadgeTaken()));
    for (PinFault why : PinFault.values()) {
      onPage.add(new StaffTrouble.BadPin(why));
    }
    for (RosterFault why : RosterFault.values()) {
      onPage.add(new StaffTrouble.Rule(why));
    }
    for (int i = 0; i < onPage.size(); i++) {
      page(
          "staff-trouble-" + (i + 1),
          page(Optional.of(RATNA), Optional.empty(), Optional.of(onPage.get(i)), false));
    }
  }

  private void gate(String name, Moment moment, StaffView.Gate gate) {
    Snapshot now = moment.snapshot();
    boolean first = gate instanceof StaffView.Gate.SetUp up && up.again().isEmpty();
    StaffView view =
        new StaffView(first ? Optional.empty() : now.staff().who(), gate, now.staff().demo());
    samples.add(new Sample(Screen.CASHIER, name, now.with(view), Size.CASHIER, ""));
  }

  private static StaffPage doing(StaffPage.Doing doing) {
    StaffPage page = page(Optional.of(RATNA), Optional.empty(), Optional.empty(), false);
    return new StaffPage(
        page.roster(),
        page.standing(),
        page.actor(),
        page.manageable(),
        page.mayAllow(),
        Optional.of(doing),
        page.done(),
        page.trouble(),
        page.busy());
  }

  private static StaffPage page(
      Optional<StaffMember> actor,
      Optional<StaffEvent> done,
      Optional<StaffTrouble> trouble,
      boolean busy) {
    boolean owner = actor.equals(Optional.of(RATNA));
    Roster roster = ROSTER.with(Rank.CASHIER, Permission.NO_SALE, Right.DENIED);
    Set<StaffId> manageable =
        owner ? roster.members().keySet() : Set.of(LONG.id(), LEFT.id(), FRESH.id());
    return new StaffPage(
        roster, STANDING, actor, manageable, owner, Optional.empty(), done, trouble, busy);
  }

  private static Snapshot on(StaffPage page) {
    Snapshot now = SELLING.real().on(new Page.Staff(page)).snapshot();
    return now.with(new StaffView(page.actor(), new StaffView.Gate.Open(), List.of()));
  }

  private void page(String name, StaffPage page) {
    samples.add(new Sample(Screen.CASHIER, name, on(page), Size.CASHIER, ""));
  }

  private void pressing(String name, String button, StaffPage page) {
    samples.add(new Sample(Screen.CASHIER, name, on(page), Size.CASHIER, "").pressing(button));
  }
}
