package id.laci.drivers.wire;

/// Hears what comes from a device. Called on the link's own threads: return quickly.
public interface LinkListener {

  /// Bytes as they came, never empty; where one call ends means nothing.
  void received(byte[] bytes);

  /// The device came or went.
  default void changed(LinkState state) {}

  /// Hears nothing.
  static LinkListener deaf() {
    return _ -> {};
  }
}
