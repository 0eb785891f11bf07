/// Receipts as printable documents. Pure: which bytes a printer needs is not known here.
package id.laci.pos.receipt;
