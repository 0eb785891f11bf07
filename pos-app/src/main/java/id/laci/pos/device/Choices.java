package id.laci.pos.device;

import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which device is in which place on the counter.
///
/// @param byRole places with a device; the others are empty
public record Choices(Map<Role, Choice> byRole) {
  /// No device anywhere.
  public static final Choices NONE = new Choices(Map.of());

  public Choices {
    byRole = Map.copyOf(byRole);
  }

  /// A device chosen for a place.
  ///
  /// @param address where it is, as in `serial:/dev/ttyUSB0`
  /// @param model which kind it is; empty for the usual one
  public record Choice(String address, String model, DeviceOptions options) {
    /// A device with everything set as usual.
    public Choice(String address, String model) {
      this(address, model, DeviceOptions.USUAL);
    }
  }

  /// @return what is in that place
  public Optional<Choice> of(Role role) {
    return Optional.ofNullable(byRole.get(role));
  }

  /// @return the same with this device in that place
  public Choices with(Role role, Choice choice) {
    Map<Role, Choice> changed = copy();
    changed.put(role, choice);
    return new Choices(changed);
  }

  /// @return the same with nothing in that place
  public Choices without(Role role) {
    Map<Role, Choice> changed = copy();
    changed.remove(role);
    return new Choices(changed);
  }

  private Map<Role, Choice> copy() {
    Map<Role, Choice> copy = new EnumMap<>(Role.class);
    copy.putAll(byRole);
    return copy;
  }
}
