package id.laci.pos.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/// Everybody with an account, and what each role may do. Never changes; a change is another roster.
/// It folds whatever the books say; whether a person may want a change is [StaffRules]' to judge.
///
/// @param members by their accounts, those who have left among them
/// @param roles one for each rank
public record Roster(TreePMap<StaffId, StaffMember> members, Map<Rank, Role> roles) {
  /// As many accounts as a till has room for.
  public static final int MEMBERS_MAX = 200;

  private static final Comparator<StaffMember> HIGHEST_FIRST =
      Comparator.comparing((StaffMember member) -> member.active())
          .thenComparing(StaffMember::rank)
          .reversed()
          .thenComparing(StaffMember::name, String.CASE_INSENSITIVE_ORDER);

  /// Nobody, with the roles as they are shipped.
  public static final Roster EMPTY = new Roster(TreePMap.empty(), shipped());

  public Roster {
    roles = new EnumMap<>(roles);
  }

  private static Map<Rank, Role> shipped() {
    Map<Rank, Role> roles = new EnumMap<>(Rank.class);
    for (Rank rank : Rank.values()) {
      roles.put(rank, Role.shipped(rank));
    }
    return roles;
  }

  /// @return a copy: what is handed out changes nothing here
  @Override
  public Map<Rank, Role> roles() {
    return new EnumMap<>(roles);
  }

  /// @return everybody, the highest rank first, then by name
  public List<StaffMember> all() {
    return sorted(members.values());
  }

  private static List<StaffMember> sorted(Collection<StaffMember> some) {
    return some.stream().sorted(HIGHEST_FIRST).toList();
  }

  /// @return who has that account
  public Optional<StaffMember> member(StaffId id) {
    return Optional.ofNullable(members.get(id));
  }

  /// @return who has that account and may use it
  public Optional<StaffMember> active(StaffId id) {
    return member(id).filter(StaffMember::active);
  }

  /// @return who is called that, in any case
  public Optional<StaffMember> called(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return members.values().stream()
        .filter(member -> member.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /// @return what whoever works as that may do
  public Role role(Rank rank) {
    Role role = roles.get(rank);
    return role == null ? Role.shipped(rank) : role;
  }

  /// @return how far that person may do it; nobody unknown or switched off may do anything
  public Right right(StaffId id, Permission permission) {
    return active(id).map(member -> role(member.rank()).right(permission)).orElse(Right.DENIED);
  }

  /// @return everybody who may do it without asking
  public List<StaffMember> allowed(Permission permission) {
    return all().stream()
        .filter(member -> right(member.id(), permission) == Right.ALLOWED)
        .toList();
  }

  /// @return everybody who may allow it to somebody: never that person themselves
  public List<StaffMember> approvers(Permission permission, Optional<StaffId> asking) {
    return allowed(permission).stream()
        .filter(member -> !asking.equals(Optional.of(member.id())))
        .toList();
  }

  /// @return whether somebody can sign in who may do everything; before there is one, the till must
  ///   be set up
  public boolean hasOwner() {
    return members.values().stream()
        .anyMatch(member -> member.active() && member.rank() == Rank.OWNER);
  }

  /// @return the account that comes next
  public StaffId next() {
    int last =
        members.keySet().stream()
            .map(StaffId::text)
            .filter(text -> text.matches("S[0-9]{1,9}"))
            .mapToInt(text -> Integer.parseInt(text.substring(1)))
            .max()
            .orElse(0);
    return new StaffId("S" + (last + 1));
  }

  /// @return the same with somebody new, or changed
  public Roster with(StaffMember member) {
    return new Roster(members.plus(member.id(), member), roles);
  }

  /// @return the same with one right set
  public Roster with(Rank rank, Permission permission, Right right) {
    Map<Rank, Role> changed = roles();
    changed.put(rank, role(rank).with(permission, right));
    return new Roster(members, changed);
  }

  /// @return the rights that differ from the shipped ones
  public List<RightSet> changes() {
    List<RightSet> changes = new ArrayList<>();
    for (Rank rank : Rank.values()) {
      for (Permission permission : Permission.values()) {
        Right right = role(rank).right(permission);
        if (right != Role.shipped(rank).right(permission)) {
          changes.add(new RightSet(rank, permission, right));
        }
      }
    }
    return changes;
  }

  /// One right of one role.
  public record RightSet(Rank rank, Permission permission, Right right) {}
}
