package id.laci.pos.sale;

import id.laci.pos.pricing.Tax;
import java.time.ZoneId;
import java.util.List;

/// Who sells: what screens and receipts name.
///
/// @param name the shop
/// @param address lines under the name on the receipt
/// @param taxNumber the NPWP, blank when it has none
/// @param nmid the national merchant id of its QRIS, blank when unknown
/// @param till the name of this till, as on the counter
/// @param zone whose time screens and receipts show
/// @param tax the tax inside its prices
/// @param demo whether nothing here is real: shown on every screen and every receipt
public record Shop(
    String name,
    List<String> address,
    String taxNumber,
    String nmid,
    String till,
    ZoneId zone,
    Tax tax,
    boolean demo) {
  public Shop {
    address = List.copyOf(address);
  }
}
