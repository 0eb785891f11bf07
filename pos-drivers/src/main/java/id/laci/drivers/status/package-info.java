/// What printers say of themselves: the bytes that come back, decoded bit by bit. Pure.
package id.laci.drivers.status;
