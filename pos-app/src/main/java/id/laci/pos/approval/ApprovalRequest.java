package id.laci.pos.approval;

import id.laci.pos.staff.StaffMember;
import java.time.Instant;
import java.util.List;

/// A question to somebody who may allow what the person at the till may not do alone.
///
/// @param id made by the till, greater than every one before; an approval is used once by it
/// @param act what is to be allowed
/// @param why the limits that are passed; empty when the act always needs somebody else
/// @param askedBy who is at the till
/// @param askedAt when
/// @param approvers who may allow it, the person at the till never among them
/// @param secondFactor whether a code from the approver's phone is asked for beside the PIN
public record ApprovalRequest(
    long id,
    Act act,
    List<Excess> why,
    String askedBy,
    Instant askedAt,
    List<StaffMember> approvers,
    boolean secondFactor) {
  public ApprovalRequest {
    if (id < 1) {
      throw new IllegalArgumentException("request " + id);
    }
    why = List.copyOf(why);
    approvers = List.copyOf(approvers);
  }
}
