package id.laci.pos.staff;

import java.util.EnumMap;
import java.util.Map;

/// What everybody may do who works as this.
///
/// @param rank as what
/// @param rights one for each permission
public record Role(Rank rank, Map<Permission, Right> rights) {
  /// @throws IllegalArgumentException when a permission has no right
  public Role {
    rights = new EnumMap<>(rights);
    if (rights.size() != Permission.values().length) {
      throw new IllegalArgumentException(rank + " has rights for " + rights.keySet());
    }
  }

  /// @return a copy: what is handed out changes nothing here
  @Override
  public Map<Permission, Right> rights() {
    return new EnumMap<>(rights);
  }

  /// @return how far that may be done
  public Right right(Permission permission) {
    return rights.getOrDefault(permission, Right.DENIED);
  }

  /// @return the same with one right set
  Role with(Permission permission, Right right) {
    Map<Permission, Right> changed = rights();
    changed.put(permission, right);
    return new Role(rank, changed);
  }

  /// @return the role as it is shipped
  public static Role shipped(Rank rank) {
    Map<Permission, Right> rights = new EnumMap<>(Permission.class);
    for (Permission permission : Permission.values()) {
      rights.put(permission, Shipped.right(rank, permission));
    }
    return new Role(rank, rights);
  }

  /// @return why the right cannot be set so, if it cannot: owners must never shut themselves out
  public static boolean isSettable(Rank rank, Permission permission, Right right) {
    if (rank == Rank.OWNER && isTheOwnersOwn(permission)) {
      return right == Right.ALLOWED;
    }
    if (permission == Permission.RIGHTS) {
      return right == Right.DENIED;
    }
    return right != Right.NEEDS_APPROVAL || permission.isAskable();
  }

  private static boolean isTheOwnersOwn(Permission permission) {
    return permission == Permission.STAFF
        || permission == Permission.RIGHTS
        || permission == Permission.SETTINGS;
  }
}
