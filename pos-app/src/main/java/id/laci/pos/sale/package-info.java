/// The basket while it fills, and the sale when it is paid.
package id.laci.pos.sale;
