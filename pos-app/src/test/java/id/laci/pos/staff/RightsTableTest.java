package id.laci.pos.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What each role may do as it is shipped, as a table that a shop owner could read: what is written
/// in `staff/rights.txt` holds.
final class RightsTableTest {
  private static List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(line("", Stream.of(Rank.values()).map(Enum::name).toList()));
    for (Permission permission : Permission.values()) {
      List<String> rights =
          Stream.of(Rank.values())
              .map(rank -> Roster.EMPTY.role(rank).right(permission).name())
              .toList();
      lines.add(line(permission.name(), rights));
    }
    return lines;
  }

  private static String line(String name, List<String> values) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    values.forEach(value -> line.append(String.format(Locale.ROOT, "%-16s", value)));
    return line.toString().stripTrailing();
  }

  @Test
  void everyRightOfEveryRoleIsAsItIsWritten() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.write(Path.of("src/test/resources/staff/rights.txt"), table());
    }
    try (InputStream in =
        Objects.requireNonNull(RightsTableTest.class.getResourceAsStream("/staff/rights.txt"))) {
      List<String> written = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertEquals(written, table());
    }
  }

  @Test
  void aHigherRankIsNeverAllowedLess() {
    List<Rank> ranks = List.of(Rank.values());
    for (Permission permission : Permission.values()) {
      for (int i = 1; i < ranks.size(); i++) {
        Right below = Role.shipped(ranks.get(i - 1)).right(permission);
        Right above = Role.shipped(ranks.get(i)).right(permission);
        assertTrue(above.compareTo(below) <= 0, permission + " of " + ranks.get(i));
      }
    }
  }

  @Test
  void whateverHasToBeAskedSomebodyMayAllow() {
    for (Permission permission : Permission.values()) {
      assertEquals(Right.ALLOWED, Role.shipped(Rank.OWNER).right(permission));
      for (Rank rank : Rank.values()) {
        assertTrue(
            Role.isSettable(rank, permission, Role.shipped(rank).right(permission)),
            rank + " " + permission);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void ownersCannotShutThemselvesOutOfStaffRightsAndSettings(Right right) {
    for (Permission permission :
        List.of(Permission.STAFF, Permission.RIGHTS, Permission.SETTINGS)) {
      assertEquals(
          right == Right.ALLOWED, Role.isSettable(Rank.OWNER, permission, right), permission::name);
    }
  }

  @Test
  void onlyOwnersSayWhatOthersMay() {
    for (Rank rank : Rank.values()) {
      if (rank != Rank.OWNER) {
        assertFalse(Role.isSettable(rank, Permission.RIGHTS, Right.ALLOWED));
        assertFalse(Role.isSettable(rank, Permission.RIGHTS, Right.NEEDS_APPROVAL));
      }
    }
  }

  @Test
  void aRoleHasARightForEveryPermission() {
    Map<Permission, Right> some = new EnumMap<>(Permission.class);
    some.put(Permission.SELL, Right.ALLOWED);
    assertThrows(IllegalArgumentException.class, () -> new Role(Rank.CASHIER, some));
  }
}
