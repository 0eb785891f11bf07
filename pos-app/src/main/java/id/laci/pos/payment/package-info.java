/// One payment by QR, from asked to over: its states, the one function that moves it, and the port
/// to the gateway. Pure: what is to be done is returned, never done here.
package id.laci.pos.payment;
