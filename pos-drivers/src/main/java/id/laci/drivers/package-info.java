/// What a printer, a drawer and a scanner are to the rest of the world: operations, health and
/// outcomes, and the factories that open one from an address such as `tcp://192.0.2.7:9100`.
package id.laci.drivers;
