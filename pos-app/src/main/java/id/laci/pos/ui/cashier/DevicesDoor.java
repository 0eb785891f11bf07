package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.devices.DevicesPane;
import java.util.function.Consumer;

/// The way to the devices. Shut while a payment is on its way: that stays in sight.
final class DevicesDoor {
  private final DevicesPane devices;
  private final Consumer<Intent> says;

  DevicesDoor(DevicesPane devices, Consumer<Intent> says) {
    this.devices = devices;
    this.says = says;
  }

  /// @return whether the devices may take the place of what this stage shows
  static boolean isOpenAt(Stage stage) {
    return switch (stage) {
      case Stage.Selling _, Stage.QrFailed _, Stage.Done _, Stage.PastSale _ -> true;
      case Stage.ByQr _, Stage.ByCash _, Stage.ByOwnCode _, Stage.Splitting _ -> false;
    };
  }

  /// Goes there, when that is possible now.
  void enter(Stage stage, DevicesPane.View view) {
    if (isOpenAt(stage)) {
      if (stage instanceof Stage.PastSale) {
        says.accept(new Intent.Back());
      }
      devices.view(view);
      says.accept(new Intent.ShowDevices(true));
    }
  }
}
