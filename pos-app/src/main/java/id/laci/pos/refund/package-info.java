/// One refund through the gateway, from requested to over: its states, the one function that moves
/// it, what of a payment may still go back, and the port to the gateway. Pure: what is to be done
/// is returned, never done here.
package id.laci.pos.refund;
