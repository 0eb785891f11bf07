/// Scanners: cutting their bytes into scans, and what a code says, from its symbology identifier to
/// the fields inside. Knows no catalogue.
package id.laci.drivers.scan;
