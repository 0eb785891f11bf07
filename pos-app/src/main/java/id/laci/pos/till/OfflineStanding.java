package id.laci.pos.till;

import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.claim.Standing;
import java.util.Optional;

/// Codes of our own making, as a manager sees them.
///
/// @param settings whether they are on, by whose code, within which limits
/// @param standing how much of the limits is taken
/// @param draft what is being set up, while it is
public record OfflineStanding(
    OfflineSettings settings, Standing standing, Optional<OwnCodeDraft> draft) {}
