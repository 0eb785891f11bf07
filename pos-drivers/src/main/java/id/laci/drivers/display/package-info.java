/// Line displays: two lines of twenty characters towards the customer.
package id.laci.drivers.display;
