package id.laci.drivers.sim;

import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.escpos.Printout;

/// What one print job left behind.
///
/// @param number counts the jobs of a printer from 1
/// @param bytes as received
/// @param printout what they mean
public record SimulatedReceipt(long number, Bytes bytes, Printout printout) {}
