/// The list of finished sales: what is looked for, page by page, what it comes to, and what one of
/// them was. Values; who reads them from the copy is somebody else's.
package id.laci.pos.saleslist;
