/// Bytes to and from a device: addresses, serial ports (the only place that knows jSSC), TCP and
/// device files; opening, deadlines, stalls, unplugging and coming back. Knows no device language.
package id.laci.drivers.wire;
