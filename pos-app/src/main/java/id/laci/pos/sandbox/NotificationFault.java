package id.laci.pos.sandbox;

import java.time.Duration;

/// One thing that goes wrong with a notification.
public sealed interface NotificationFault {
  /// It is sent later.
  record Late(Duration by) implements NotificationFault {}

  /// It is never sent.
  record Lost() implements NotificationFault {}

  /// It is sent twice.
  record Doubled() implements NotificationFault {}

  /// It is sent after the next one of the same transaction, or a minute later when none comes.
  record OutOfOrder() implements NotificationFault {}

  /// Its signature was made with another key.
  record WrongSignature() implements NotificationFault {}
}
