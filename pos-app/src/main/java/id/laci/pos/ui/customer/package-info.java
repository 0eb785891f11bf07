/// The customer's screen: each thing as it is scanned, a big code, and a clear *paid*.
package id.laci.pos.ui.customer;
