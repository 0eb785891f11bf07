/// The list of sales in place of the tiles: a field and filters to find them by, page by page, and
/// what one of them was.
package id.laci.pos.ui.sales;
