package id.laci.pos.device;

import id.laci.drivers.scan.ScanEvent;
import id.laci.drivers.scan.Scanner;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.counter.Scanned;
import java.time.Instant;
import java.util.Optional;

/// A scanner on a serial line.
final class ScannerPost implements Post {
  private final Choices.Choice choice;
  private final Scanner scanner;
  private final boolean simulated;

  ScannerPost(Choices.Choice choice, Scanner scanner, boolean simulated) {
    this.choice = choice;
    this.scanner = scanner;
    this.simulated = simulated;
  }

  /// What a scanner's event is to the till. A scan that was lost or dropped is read again, like one
  /// that the scanner itself could not make out.
  static Reading reading(ScanEvent event, ScanReader reader, Instant at) {
    return switch (event) {
      case ScanEvent.Scan(var raw, var text) -> {
        ScanReader.Recognised found = reader.read(text);
        boolean secret = found.meaning() instanceof Scanned.PaymentCard;
        yield new Reading(
            at,
            Role.SCANNER,
            secret ? "" : raw.hex(),
            secret ? "" : ScanMeanings.shown(text),
            found.symbology(),
            found.meaning());
      }
      case ScanEvent.TooLong _, ScanEvent.NoRead _, ScanEvent.Lost _ ->
          new Reading(at, Role.SCANNER, "", "", "", new Scanned.Unreadable());
    };
  }

  @Override
  public Place place() {
    return new Place(
        Role.SCANNER,
        choice.address(),
        "",
        choice.address(),
        simulated,
        Conditions.of(scanner.health()));
  }

  /// A scanner is tried by scanning; here is only whether it is there.
  @Override
  public DeviceTest test() {
    return there(Role.SCANNER, scanner.health());
  }

  static DeviceTest there(Role role, DeviceHealth health) {
    return switch (health) {
      case DeviceHealth.Ready _ -> new DeviceTest(role, DeviceTest.Result.TAKEN, Optional.empty());
      case DeviceHealth.Starting _ ->
          new DeviceTest(role, DeviceTest.Result.FAILED, Optional.of(DeviceTrouble.AWAY));
      case DeviceHealth.Away(var why) ->
          new DeviceTest(role, DeviceTest.Result.FAILED, Optional.of(Conditions.trouble(why)));
    };
  }

  @Override
  public void close() {
    scanner.close();
  }
}
