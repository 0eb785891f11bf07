package id.laci.drivers;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import java.util.Optional;

/// A receipt printer, with the cash drawer that hangs on it. May be used from any thread; one job
/// is printed at a time.
public interface ReceiptPrinter extends AutoCloseable {

  /// Prints a document, and waits until the device has printed it as far as it can tell, or refused
  /// it; never past the deadline that its length allows, and never with an exception. Nothing is
  /// tried again by itself.
  PrintOutcome print(Document document);

  /// Opens the drawer: one pulse, also while the printer has no paper, where it can do that.
  ///
  /// @return why it was not sent, or that nobody knows; empty when it was. That a drawer is there
  ///   and opened is not known from this
  Optional<Fault> openDrawer();

  /// How the drawer is, where it tells. Which level of its switch means open is learned from the
  /// first pulse that changes it.
  DrawerState drawer();

  /// How the device was when last seen.
  DeviceHealth health();

  /// What it calls itself, when it was asked and answered.
  Optional<String> model();

  /// The profile that documents are laid out for.
  PrinterProfile paper();

  /// Whether this printer exists only in memory, so that no paper ever comes of it.
  boolean simulated();

  /// Lets go of the device, within a second even when it is stuck.
  @Override
  void close();
}
