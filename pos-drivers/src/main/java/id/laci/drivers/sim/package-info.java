/// Devices that exist only in memory, with faults on demand. They say that they are simulated.
package id.laci.drivers.sim;
