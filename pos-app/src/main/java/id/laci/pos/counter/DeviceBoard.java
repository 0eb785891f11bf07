package id.laci.pos.counter;

import java.util.List;
import java.util.Map;

/// All devices at a glance.
///
/// @param places one for each role, in the order of [Role]
/// @param found what is there to choose from
/// @param looking whether a search for devices is under way
/// @param models the kinds that can be chosen for a place, the usual one first; none for places
///   where there is but one
/// @param tests the latest test of each device
public record DeviceBoard(
    List<Place> places,
    List<Found> found,
    boolean looking,
    Map<Role, List<String>> models,
    List<DeviceTest> tests) {

  /// Before anything is known.
  public static final DeviceBoard EMPTY =
      new DeviceBoard(
          java.util.Arrays.stream(Role.values()).map(Place::empty).toList(),
          List.of(),
          false,
          Map.of(),
          List.of());

  public DeviceBoard {
    places = List.copyOf(places);
    found = List.copyOf(found);
    models = Map.copyOf(models);
    tests = List.copyOf(tests);
  }

  /// @return the place for this role
  public Place place(Role role) {
    return places.stream()
        .filter(place -> place.role() == role)
        .findFirst()
        .orElseGet(() -> Place.empty(role));
  }
}
