package id.laci.pos.simulation;

import id.laci.pos.payment.Order;
import id.laci.pos.simulation.invariant.Witness;
import java.time.Duration;

/// What everybody in a world shares.
///
/// @param network the way to the gateway
/// @param printer on the counter
/// @param method how the till asks for codes
/// @param lifetime of a code
record Shop(
    Agenda agenda,
    Chance chance,
    Weather weather,
    Trace trace,
    Witness witness,
    Network network,
    Printer printer,
    Order.Method method,
    Duration lifetime) {}
