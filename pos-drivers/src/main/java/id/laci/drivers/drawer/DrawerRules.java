package id.laci.drivers.drawer;

import id.laci.drivers.escpos.Bytes;
import java.util.Optional;

/// How a trigger box is spoken to.
///
/// @param open the bytes that give the pulse; most boxes take any
/// @param answer how it tells of the switch; empty when it says nothing
public record DrawerRules(Bytes open, Optional<Answer> answer) {
  /// A box that opens at BEL and says nothing.
  public static final DrawerRules BEL = new DrawerRules(Bytes.of((byte) 0x07), Optional.empty());

  /// A box that opens at the printer's command `ESC p 0 25 250` (50 ms on) and says nothing.
  public static final DrawerRules ESC_P =
      new DrawerRules(
          Bytes.of((byte) 0x1B, (byte) 'p', (byte) 0, (byte) 25, (byte) 250), Optional.empty());

  /// How a box tells of the switch: a byte whenever it changes, or when asked.
  ///
  /// @param request asks for it, once when the device is found and after each pulse; may be empty
  /// @param fixedMask the bits by which an answer is known from noise
  /// @param fixed the value of those bits
  /// @param levelMask the bits that are set when the switch is at high level
  /// @param openLevel the level of an open drawer; it differs from drawer to drawer
  public record Answer(Bytes request, int fixedMask, int fixed, int levelMask, Level openLevel) {}

  /// The level of a switch.
  public enum Level {
    LOW,
    HIGH
  }

  /// The same box, that tells of its switch.
  public DrawerRules answering(Answer newAnswer) {
    return new DrawerRules(open, Optional.of(newAnswer));
  }
}
