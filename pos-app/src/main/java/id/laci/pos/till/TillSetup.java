package id.laci.pos.till;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.payment.Order;
import id.laci.pos.returns.ReturnPolicy;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.support.Contacts;

/// What the till is told once, when it is put together.
///
/// @param shop who sells
/// @param catalog what is sold
/// @param ids makes order ids and receipt numbers
/// @param scans recognises what is scanned
/// @param method how the gateway is asked for a code
/// @param offline whether and how codes are made here when the gateway cannot make one
/// @param returns what the shop takes back
/// @param shifts how the shop keeps its shifts
/// @param contacts whom to ask for help
/// @param language what cashier and customers read until they choose
/// @param dark whether the screens begin dark
/// @param staff how the till knows its people
public record TillSetup(
    Shop shop,
    Catalog catalog,
    Ids ids,
    ScanReader scans,
    Order.Method method,
    OfflineSettings offline,
    ReturnPolicy returns,
    ShiftSettings shifts,
    Contacts contacts,
    Language language,
    boolean dark,
    StaffSetup staff) {}
