package id.laci.pos.simulation;

import id.laci.pos.counter.DeviceTrouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What befalls the shop as a whole, again and again: the program dies, the disk is full, the
/// network is gone, the printer is out of paper.
final class Misfortune {
  private final Shop shop;
  private final Machine machine;

  Misfortune(Shop shop, Machine machine) {
    this.shop = shop;
    this.machine = machine;
  }

  void begin() {
    shop.agenda().after(shop.chance().seconds(6, 50), this::next);
  }

  private void next() {
    if (shop.weather().isCalm()) {
      return;
    }
    befall();
    begin();
  }

  private void befall() {
    Weather weather = shop.weather();
    if (weather.strikes(Happening.OUTAGE)) {
      network(true);
      later(() -> network(false));
    }
    if (weather.strikes(Happening.PRINTER_OUT)) {
      printer(Optional.of(shop.chance().any(List.of(DeviceTrouble.values()))));
      later(() -> printer(Optional.empty()));
    }
    if (weather.strikes(Happening.DISK_FULL)) {
      disk(machine.disk(), true);
      later(() -> disk(machine.disk(), false));
    }
    if (machine.isUp()) {
      fall();
    }
  }

  private void fall() {
    Weather weather = shop.weather();
    if (weather.strikes(Happening.DISK_FAILED)) {
      shop.trace().say("disk", "fails");
      machine.disk().failing(true);
      later(() -> machine.fall("is ended by hand"));
    } else if (weather.strikes(Happening.CRASH_AT_WRITE)) {
      machine.disk().dieAfter(shop.chance().upTo(12));
    } else if (weather.strikes(Happening.CRASH)) {
      machine.fall("dies");
    } else if (weather.strikes(Happening.CLEAN_STOP)) {
      machine.stop();
    } else if (shop.chance().oneIn(12) && weather.strikes(Happening.FOLDER_LOST)) {
      machine.loseFolder();
    }
  }

  private void later(Runnable what) {
    Duration time = shop.chance().seconds(3, 60);
    shop.agenda().after(time, what);
  }

  private void network(boolean down) {
    shop.trace().say("network", down ? "is down" : "is up");
    shop.network().down(down);
  }

  private void disk(SimulatedDisk disk, boolean full) {
    shop.trace().say("disk", full ? "is full" : "has room");
    disk.full(full);
  }

  private void printer(Optional<DeviceTrouble> trouble) {
    shop.printer().trouble(trouble);
    machine.board();
  }

  /// Everything works again from now on.
  void end() {
    network(false);
    disk(machine.disk(), false);
    printer(Optional.empty());
  }
}
