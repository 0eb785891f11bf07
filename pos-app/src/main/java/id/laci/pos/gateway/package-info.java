/// The gateway on the wire: Midtrans' Core API spoken over HTTP, and its notifications heard. Every
/// answer, of whatever shape, becomes a word of the payment core; nothing here decides what a sale
/// does next, keeps state, or tries again by itself.
package id.laci.pos.gateway;
