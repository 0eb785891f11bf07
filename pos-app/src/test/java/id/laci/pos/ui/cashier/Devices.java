package id.laci.pos.ui.cashier;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Found;
import id.laci.pos.counter.Role;
import id.laci.pos.ui.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Devices for tests.
final class Devices {
  static final String NETWORK = "tcp://192.0.2.7:9100";

  private Devices() {}

  /// A printer and a scanner, a network printer to choose, and many models.
  static DeviceBoard chooseable() {
    DeviceBoard board = Sample.Counter.board(Role.PRINTER, Role.SCANNER);
    return new DeviceBoard(
        board.places(),
        List.of(
            new Found("sim:scanner", "", Optional.of(Role.SCANNER), Optional.empty(), true),
            new Found("serial:/dev/x", "Kabel", Optional.empty(), Optional.of("uucp"), false),
            new Found(NETWORK, "Dapur", Optional.of(Role.PRINTER), Optional.empty(), false)),
        false,
        Map.of(
            Role.PRINTER,
            List.of("Umum", "Epson A", "Epson B", "Star C", "Star D", "X1", "X2", "X3", "X4")),
        List.of());
  }
}
