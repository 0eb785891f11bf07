package id.laci.pos.till;

import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.staff.StaffMember;
import java.util.Optional;

/// A manager is being asked, here at the till.
///
/// @param request what for
/// @param answer what came of the last try; empty before the first
/// @param checking whether a PIN is being looked at right now
/// @param badge whose badge was held to the reader: then it is their PIN
public record ApprovalAsked(
    ApprovalRequest request,
    Optional<Approver.Answer> answer,
    boolean checking,
    Optional<StaffMember> badge) {}
