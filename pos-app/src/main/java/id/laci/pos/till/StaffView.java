package id.laci.pos.till;

import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import java.util.List;
import java.util.Optional;

/// Who is at the till, and whether it is open to them.
///
/// @param who is at the till, or was until it locked; empty before anybody ever signed in
/// @param gate what stands between them and the work
/// @param demo people whose PINs are no secret; empty where any is one
/// @param unseen how many marks of rules nobody has looked at; 0 for whoever may not look at them
public record StaffView(Optional<StaffMember> who, Gate gate, List<DemoStaff> demo, int unseen) {
  public StaffView {
    demo = List.copyOf(demo);
  }

  /// With nothing to look at.
  public StaffView(Optional<StaffMember> who, Gate gate, List<DemoStaff> demo) {
    this(who, gate, demo, 0);
  }

  /// @return how receipts call whoever is at the till
  public String name() {
    return who.map(StaffMember::name).orElse("");
  }

  /// @return whether somebody has to prove who they are before anything goes on
  public boolean isShut() {
    return !(gate instanceof Gate.Open);
  }

  /// What stands between a person and the work. The basket, the customer's screen and payments go
  /// on behind it, and scans land in the basket.
  public sealed interface Gate {
    /// Nothing.
    record Open() implements Gate {}

    /// A PIN is asked for.
    ///
    /// @param badge whose badge was held to the reader: then it is their PIN
    /// @param trouble what came of the last try
    /// @param checking whether a PIN is being looked at right now
    record Locked(Optional<StaffMember> badge, Optional<StaffTrouble> trouble, boolean checking)
        implements Gate {}

    /// There is no owner yet.
    ///
    /// @param again the owner who sets the till up anew, because everything was forgotten on
    ///   purpose; empty at the first start
    /// @param trouble what came of the last try
    /// @param checking whether it is being kept right now
    record SetUp(Optional<StaffMember> again, Optional<StaffTrouble> trouble, boolean checking)
        implements Gate {}

    /// Codes are shown once.
    ///
    /// @param name whose they are
    /// @param printed whether they were sent to the printer
    record Codes(String name, StaffTidings.Reveal codes, boolean printed) implements Gate {}
  }
}
