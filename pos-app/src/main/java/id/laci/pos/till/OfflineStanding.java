package id.laci.pos.till;

import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.claim.Standing;

/// Codes of our own making, as a manager sees them.
///
/// @param settings whether they are on, by whose code, within which limits
/// @param standing how much of the limits is taken
public record OfflineStanding(OfflineSettings settings, Standing standing) {}
