package id.laci.pos.today;

import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.shift.Flow;

/// Goods that came back in one way and for one reason. What was begun and then refused for good is
/// not among them: nothing went back.
///
/// @param kind how they came back
/// @param reason why
/// @param flow how often, and what they were worth
public record Back(Kind kind, ReasonCode reason, Flow flow) {}
