package id.laci.pos.counter;

import java.util.EnumMap;
import java.util.Map;

/// What a shop has set of one device.
///
/// @param set options that are not as usual
public record DeviceOptions(Map<DeviceOption, String> set) {
  /// Everything as usual.
  public static final DeviceOptions USUAL = new DeviceOptions(Map.of());

  public DeviceOptions {
    set.forEach(
        (option, value) -> {
          if (!option.allows(value)) {
            throw new IllegalArgumentException(option.key() + " cannot be " + value);
          }
        });
    set = Map.copyOf(set);
  }

  /// @return how this is set
  public String of(DeviceOption option) {
    return set.getOrDefault(option, option.usual());
  }

  /// @return the same with this option so
  /// @throws IllegalArgumentException when it cannot be
  public DeviceOptions with(DeviceOption option, String value) {
    Map<DeviceOption, String> changed = new EnumMap<>(DeviceOption.class);
    changed.putAll(set);
    if (value.equals(option.usual())) {
      changed.remove(option);
    } else {
      changed.put(option, value);
    }
    return new DeviceOptions(changed);
  }
}
