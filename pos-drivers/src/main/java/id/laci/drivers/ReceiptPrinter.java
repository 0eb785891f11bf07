package id.laci.drivers;

import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;

/// A receipt printer, with the cash drawer that hangs on it. May be used from any thread; one job
/// is printed at a time.
public interface ReceiptPrinter extends AutoCloseable {

  /// Prints a document, and waits until the device has taken it or refused it; never past the
  /// deadline that its length allows, and never with an exception. A failed job may have printed in
  /// part: nothing is tried again by itself.
  PrintOutcome print(Document document);

  /// How the device was when last seen.
  DeviceHealth health();

  /// The paper that documents are laid out for.
  PrinterProfile paper();

  /// Whether this printer exists only in memory, so that no paper ever comes of it.
  boolean simulated();

  /// Lets go of the device, within a second even when it is stuck.
  @Override
  void close();
}
