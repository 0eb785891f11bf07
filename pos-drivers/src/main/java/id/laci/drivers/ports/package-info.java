/// What is plugged into this machine: ports with human names, what they probably are, and whether
/// this user may use them. Knows no protocol and opens nothing.
package id.laci.drivers.ports;
