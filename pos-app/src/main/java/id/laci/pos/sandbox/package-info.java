/// The payment gateway simulated: a pure machine with its own clock that speaks the Midtrans Core
/// API for QRIS and GoPay, with a customer who pays, cannot pay, pays late or never, and with
/// faults on demand. No money moves. Calls go in as values and answers come out as values; nothing
/// here opens a connection, waits or looks at the wall clock, so a simulation can run it on one
/// thread.
///
/// It shares no class with the gateway's client: the two meet on the wire, so that each proves the
/// other. Source of every field, code and text: docs.midtrans.com.
package id.laci.pos.sandbox;
