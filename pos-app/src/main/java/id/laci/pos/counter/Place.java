package id.laci.pos.counter;

/// A place on the counter and the device in it.
///
/// @param role what it is for
/// @param address where the device is, empty when there is none
/// @param model which kind, by the name in [DeviceBoard#models]; empty when there is only one kind
/// @param name how people call it, such as what it says of itself
/// @param options what is set of it
/// @param simulated whether it exists only in memory
/// @param condition how it is now
public record Place(
    Role role,
    String address,
    String model,
    DeviceOptions options,
    String name,
    boolean simulated,
    Condition condition) {
  /// A place whose device is set as usual.
  public Place(
      Role role,
      String address,
      String model,
      String name,
      boolean simulated,
      Condition condition) {
    this(role, address, model, DeviceOptions.USUAL, name, simulated, condition);
  }

  /// A place with nothing in it.
  public static Place empty(Role role) {
    return new Place(role, "", "", "", false, new Condition.NotSet());
  }

  /// @return the same with these options
  public Place with(DeviceOptions set) {
    return new Place(role, address, model, set, name, simulated, condition);
  }
}
