/// The page that says whom to ask for help, and gives what to tell them about a payment.
package id.laci.pos.ui.support;
