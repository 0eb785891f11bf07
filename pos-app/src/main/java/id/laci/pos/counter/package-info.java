/// What stands on the counter, in the words of the till: which device does what, how it is, what it
/// read. Pure; knows no driver.
package id.laci.pos.counter;
