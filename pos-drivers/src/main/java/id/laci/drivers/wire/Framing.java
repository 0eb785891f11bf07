package id.laci.drivers.wire;

import java.util.List;
import java.util.Optional;

/// Cuts a stream of bytes into what a device means by them. Where one read ends means nothing. Used
/// by one thread at a time.
///
/// @param <E> what it means
public interface Framing<E> {
  /// What these bytes complete, in order.
  List<E> take(byte[] bytes);

  /// Whether something has begun and not ended.
  boolean pending();

  /// The device fell silent: what has begun is over.
  Optional<E> end();

  /// Bytes were lost before what comes next, since they came faster than they were taken. What has
  /// begun, and the rest of what was cut, mean nothing any more.
  List<E> lost();
}
