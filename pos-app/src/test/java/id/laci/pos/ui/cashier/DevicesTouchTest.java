package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Role;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Sample;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The devices under a finger: a device is chosen without a keyboard, and nothing is too small to
/// hit.
final class DevicesTouchTest {
  /// WCAG 2.2 asks for 24, a finger for twice as much.
  private static final double FINGER = 48;

  private final Counter counter = new Counter(1000, 768);
  private final FxRobot robot = new FxRobot();
  private final Sample devices = Sample.selling().onDevices(Devices.chooseable());

  @AfterEach
  void close() {
    counter.close();
  }

  private void touch(String meaning) {
    Node target =
        Fx.get(
            () ->
                counter.nodes(Node.class).stream()
                    .filter(Node::isFocusTraversable)
                    .filter(node -> meaning.equals(meaning(node)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing says " + meaning)));
    robot.clickOn(target);
    counter.settle();
  }

  private static String meaning(Node node) {
    String spoken = node.getAccessibleText();
    return spoken == null && node instanceof Button button ? button.getText() : spoken;
  }

  @Test
  void aDeviceIsChosenByFinger() {
    counter.show(devices);
    touch("Pilih");
    counter.show(devices);
    assertTrue(counter.texts().contains("Pilih pembaca kartu"));
    touch("Kembali");
    touch("Ganti");
    counter.show(devices);
    touch("Dapur");
    touch("Epson B");
    touch("Pakai");
    assertEquals(
        List.of(
            new Intent.Devices(new DeviceWish.Choose(Role.PRINTER, Devices.NETWORK, "Epson B"))),
        counter.said());
  }

  @Test
  void viewsOpenByFinger() {
    counter.show(devices);
    touch("Coba pindai");
    touch("Mulai mencoba");
    touch("Struk menunggu");
    counter.show(devices);
    assertTrue(counter.texts().contains("Tidak ada struk yang menunggu."));
    touch("Kembali berjualan");
    assertEquals(
        List.of(new Intent.TryScanning(true), new Intent.ShowDevices(false)), counter.said());
  }

  @Test
  void nothingIsTooSmallForAFinger() {
    List<String> small = new ArrayList<>();
    counter.show(devices);
    small.addAll(small());
    touch("Ganti");
    counter.show(devices);
    small.addAll(small());
    assertEquals(List.of(), small);
  }

  private List<String> small() {
    return Fx.get(
        () ->
            counter.nodes(Node.class).stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> isSmall(node.getLayoutBounds()))
                .map(node -> meaning(node) + " " + node.getLayoutBounds())
                .toList());
  }

  private static boolean isSmall(Bounds bounds) {
    return bounds.getWidth() < FINGER || bounds.getHeight() < FINGER;
  }
}
