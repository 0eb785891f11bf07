package id.laci.pos.approval;

import java.time.Instant;
import java.util.List;

/// A question to a manager.
///
/// @param id made by the till, greater than every one before; an approval is used once by it
/// @param act what is to be allowed
/// @param why the limits that are passed; empty when the act always needs a manager
/// @param askedBy who is at the till
/// @param askedAt when
public record ApprovalRequest(long id, Act act, List<Excess> why, String askedBy, Instant askedAt) {
  public ApprovalRequest {
    if (id < 1) {
      throw new IllegalArgumentException("request " + id);
    }
    why = List.copyOf(why);
  }
}
