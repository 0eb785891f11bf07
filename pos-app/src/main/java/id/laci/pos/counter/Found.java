package id.laci.pos.counter;

import java.util.Optional;

/// A device, or a port for one, that was found on this machine.
///
/// @param address to choose it by
/// @param name in words, such as maker and model
/// @param likely what it probably is
/// @param group the group of the operating system that this user must join to use it; empty when it
///   may be used
/// @param simulated whether it exists only in memory
public record Found(
    String address,
    String name,
    Optional<Role> likely,
    Optional<String> group,
    boolean simulated) {}
