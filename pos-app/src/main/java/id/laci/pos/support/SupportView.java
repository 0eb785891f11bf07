package id.laci.pos.support;

import id.laci.pos.ledger.Timeline;
import java.util.Optional;

/// What the page for help shows.
///
/// @param contacts whom to ask
/// @param about the payment at hand, once it has been looked up
/// @param looking whether it is being looked up
public record SupportView(Contacts contacts, Optional<Timeline> about, boolean looking) {}
