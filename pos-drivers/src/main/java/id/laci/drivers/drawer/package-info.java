/// Cash drawers: one pulse for one order, a switch that may tell, and never a claim beyond what is
/// known.
package id.laci.drivers.drawer;
