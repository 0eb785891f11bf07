package id.laci.pos.risk;

/// How one rule is set.
///
/// @param on whether it looks at anything
/// @param response what it does when it fires
/// @param limit in the unit of the rule, see [Rule#unit()]
public record Setting(boolean on, Response response, long limit) {}
