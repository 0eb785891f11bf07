package id.laci.pos.outbox;

import id.laci.pos.payment.Silence;
import java.time.Instant;

/// What people are told about contact with the gateway. Whether or not there is one, cash works,
/// and scanning and selling go on.
public sealed interface Banner {

  /// @return since when
  Instant since();

  /// No contact. A code can be asked for and will most likely not come; payments, cancels and
  /// refunds wait and are looked after by themselves.
  ///
  /// @param why what the latest call met
  /// @param nextTry when it is tried again, in the past while a call is on its way
  record NoContact(Instant since, Silence why, Instant nextTry) implements Banner {}

  /// The gateway does not accept this shop's key. No code can be made and nothing is sent by
  /// itself: somebody has to look at the settings.
  record WrongKey(Instant since) implements Banner {}

  /// The gateway wants to be left in peace. No code can be made before `until`.
  record Busy(Instant since, Instant until) implements Banner {}
}
