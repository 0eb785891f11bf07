package id.laci.pos.device;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import java.util.Optional;

/// A place whose address leads to nothing of the kind.
///
/// @param problem in words
record BadPost(Role role, Choices.Choice choice, String problem) implements Post {
  @Override
  public Place place() {
    return new Place(
        role,
        choice.address(),
        choice.model(),
        choice.address(),
        false,
        new Condition.Out(DeviceTrouble.BAD_ADDRESS, problem));
  }

  @Override
  public DeviceTest test() {
    return new DeviceTest(role, DeviceTest.Result.FAILED, Optional.of(DeviceTrouble.BAD_ADDRESS));
  }

  @Override
  public void close() {}
}
