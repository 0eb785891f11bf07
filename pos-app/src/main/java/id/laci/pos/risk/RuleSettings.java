package id.laci.pos.risk;

import java.util.EnumMap;
import java.util.Map;

/// How every rule is set. Never changes; a change is another one.
///
/// @param changed those that are not as they are shipped
public record RuleSettings(Map<Rule, Setting> changed) {
  /// As they are shipped.
  public static final RuleSettings SHIPPED = new RuleSettings(Map.of());

  /// @throws IllegalArgumentException when a rule cannot be set so
  public RuleSettings {
    changed.forEach(RuleSettings::check);
    changed = Map.copyOf(changed);
  }

  private static void check(Rule rule, Setting setting) {
    if (!rule.takes(setting)) {
      throw new IllegalArgumentException(rule + " cannot be " + setting);
    }
  }

  /// @return how that rule is set
  public Setting of(Rule rule) {
    return changed.getOrDefault(rule, rule.usual());
  }

  /// @return the same with one rule set so
  public RuleSettings with(Rule rule, Setting setting) {
    Map<Rule, Setting> more = new EnumMap<>(Rule.class);
    more.putAll(changed);
    if (setting.equals(rule.usual())) {
      more.remove(rule);
    } else {
      more.put(rule, setting);
    }
    return new RuleSettings(more);
  }
}
