package id.laci.pos.ui.gallery;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Found;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Counters with devices in every state.
final class Boards {
  private static final Condition.Ready READY = new Condition.Ready(Set.of());

  private static final List<String> PRINTERS =
      Stream.concat(
              Stream.of("Generik 80 mm", "Generik 58 mm"),
              Stream.of("Epson TM", "Star mC-Print", "Bixolon SRP", "Citizen CT-S", "Xprinter XP")
                  .flatMap(
                      maker ->
                          Stream.of("20", "30II", "82X", "88VI", "100", "310", "350plusV", "801")
                              .map(model -> maker + "-" + model)))
          .toList();

  private static final Map<Role, List<String>> MODELS =
      Map.of(
          Role.PRINTER,
          PRINTERS,
          Role.DISPLAY,
          List.of("ESC/POS", "CD5220", "Epson DM-D", "Bixolon BCD"));

  private static final List<Found> FOUND =
      List.of(
          new Found(
              "serial:/dev/ttyUSB0?baud=9600",
              "Prolific PL2303 USB ke serial",
              Optional.empty(),
              Optional.of("dialout"),
              false),
          new Found(
              "file:/dev/usb/lp0", "Epson TM-T82X", Optional.of(Role.PRINTER), group("lp"), false),
          new Found(
              "tcp://192.168.1.50:9100",
              "Printer jaringan dapur lantai dua, Star mC-Print3 MCP31LB",
              Optional.of(Role.PRINTER),
              Optional.empty(),
              false),
          new Found(
              "serial:/dev/ttyACM0?baud=115200",
              "Honeywell Voyager 1472g2D, penerima Bluetooth di bawah meja",
              Optional.of(Role.SCANNER),
              Optional.empty(),
              false),
          new Found(
              "sim:printer?width=80", "80 mm", Optional.of(Role.PRINTER), Optional.empty(), true),
          new Found("sim:scanner", "", Optional.of(Role.SCANNER), Optional.empty(), true),
          new Found("printer", "", Optional.of(Role.DRAWER), Optional.empty(), false),
          new Found("sim:drawer", "", Optional.of(Role.DRAWER), Optional.empty(), true),
          new Found("sim:cardreader", "", Optional.of(Role.CARD_READER), Optional.empty(), true),
          new Found("sim:display", "2 × 20", Optional.of(Role.DISPLAY), Optional.empty(), true));

  static final DeviceBoard USUAL =
      board(place(Role.PRINTER, READY), place(Role.SCANNER, READY), place(Role.DRAWER, READY));

  static final DeviceBoard ALL =
      board(Stream.of(Role.values()).map(role -> place(role, READY)).toArray(Place[]::new));

  static final DeviceBoard NOTHING = board();

  private Boards() {}

  private static Optional<String> group(String name) {
    return Optional.of(name);
  }

  static Place place(Role role, Condition condition) {
    return switch (role) {
      case PRINTER ->
          new Place(
              role, "tcp://192.168.1.50:9100", "Epson TM-82X", "Epson TM-T82X", false, condition);
      case SCANNER ->
          new Place(
              role,
              "serial:/dev/ttyACM0?baud=115200",
              "",
              "Honeywell Voyager 1472g",
              false,
              condition);
      case CARD_READER -> new Place(role, "sim:cardreader", "", "", true, condition);
      case DISPLAY ->
          new Place(
              role,
              "serial:/dev/ttyUSB1?baud=9600",
              "CD5220",
              "Bixolon BCD-1100",
              false,
              condition);
      case DRAWER -> new Place(role, "printer", "", "", false, condition);
    };
  }

  private static DeviceBoard board(Place... set) {
    return new DeviceBoard(places(List.of(), set), FOUND, false, MODELS, List.of());
  }

  /// The usual counter with one device in another condition.
  static DeviceBoard with(Role role, Condition condition) {
    List<Place> places = places(USUAL.places(), place(role, condition));
    return new DeviceBoard(places, FOUND, false, MODELS, List.of());
  }

  /// @param others what stands in the places that are not in `set`
  private static List<Place> places(List<Place> others, Place... set) {
    return Stream.of(Role.values())
        .map(
            role ->
                Stream.concat(Stream.of(set), others.stream())
                    .filter(place -> place.role() == role)
                    .findFirst()
                    .orElseGet(() -> Place.empty(role)))
        .toList();
  }

  /// Every device in the same condition.
  static DeviceBoard each(Condition condition) {
    return board(
        Stream.of(Role.values()).map(role -> place(role, condition)).toArray(Place[]::new));
  }

  static DeviceBoard each(DeviceTrouble why) {
    String detail = why == DeviceTrouble.NO_PERMISSION ? "dialout" : "";
    return each(new Condition.Out(why, detail));
  }

  static DeviceBoard looking(DeviceBoard board) {
    return new DeviceBoard(board.places(), List.of(), true, board.models(), board.tests());
  }

  /// Many to choose from, most with names that are hard to fit.
  static DeviceBoard many() {
    List<Found> twelve = new ArrayList<>(FOUND);
    for (int i = twelve.size(); i < 18; i++) {
      twelve.add(
          new Found(
              "tcp://192.168.1." + (60 + i) + ":9100",
              "Printer jaringan " + i + " dengan nama panjang dari pabrik, seri XP-N160II-USE",
              Optional.of(Role.PRINTER),
              Optional.empty(),
              false));
    }
    return new DeviceBoard(USUAL.places(), twelve, false, MODELS, List.of());
  }

  /// Every device was tested and it went so.
  static DeviceBoard tested(DeviceTest.Result result) {
    Optional<DeviceTrouble> why =
        result == DeviceTest.Result.FAILED ? Optional.of(DeviceTrouble.AWAY) : Optional.empty();
    return new DeviceBoard(
        ALL.places(),
        FOUND,
        false,
        MODELS,
        Stream.of(Role.values()).map(role -> new DeviceTest(role, result, why)).toList());
  }
}
