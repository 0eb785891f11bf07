/// What is known of printers by their names, as data.
package id.laci.drivers.profile;
