/// EMVCo merchant-presented QR codes and their Indonesian profile, QRIS: read, check, write. Pure:
/// text in, values out. What cannot be read is refused with a reason and a place, never thrown.
///
/// Sources: EMVCo "QR Code Specification for Payment Systems, Merchant-Presented Mode" 1.1 for the
/// elements, the national QRIS tables for what an Indonesian code must carry.
package id.laci.pos.qris;
