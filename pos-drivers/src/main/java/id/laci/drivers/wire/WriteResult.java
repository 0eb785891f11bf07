package id.laci.drivers.wire;

/// How a write ended.
public sealed interface WriteResult {

  /// All bytes were handed over.
  record Written(int bytes) implements WriteResult {}

  /// Not all of them: the device has taken at least the first `bytes`.
  record Unwritten(int bytes, Fault why) implements WriteResult {}
}
