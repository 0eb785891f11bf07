package id.laci.pos;

import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.device.Choices;
import id.laci.pos.payment.Order;
import id.laci.pos.returns.ReturnPolicy;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.support.Contacts;
import id.laci.pos.till.Language;
import id.laci.pos.till.StaffSetup;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How this till is set up.
///
/// @param shop who sells
/// @param tillId the short name in receipt numbers and order ids
/// @param gateway where payments go; empty for the simulator inside the program
/// @param method how the gateway is asked for a code
/// @param lifetime how long a code lives
/// @param offline whether and how payments are taken by the shop's own static code
/// @param returns what the shop takes back
/// @param shifts how the shop keeps its shifts
/// @param contacts whom to ask for help
/// @param devices until others are chosen on the devices screen
/// @param labels layouts of the shop's own weight and price labels, tried in order
/// @param catalog the price list; empty for the demo's
/// @param backups where they go and how many are kept
/// @param volume of what is heard, in per cent; 0 for silence
/// @param language what is read until somebody chooses
/// @param dark whether the screens begin dark
/// @param staff how the till knows its people
record Settings(
    Shop shop,
    String tillId,
    Optional<Gateway> gateway,
    Order.Method method,
    Duration lifetime,
    OfflineSettings offline,
    ReturnPolicy returns,
    ShiftSettings shifts,
    Contacts contacts,
    Choices devices,
    List<String> labels,
    Optional<Path> catalog,
    KeptBackups backups,
    int volume,
    Language language,
    boolean dark,
    StaffSetup staff) {
  /// @param folder where backups go; empty for the data folder itself, which does not help when the
  ///   disk is lost
  /// @param keep how many are kept, from 1
  record KeptBackups(Optional<Path> folder, int keep) {
    /// @return the folder of this till's backups
    Path folder(DataFolder data, Settings settings) {
      return folder
          .map(named -> named.resolve(settings.tillId()))
          .orElseGet(() -> data.backups(settings.shop().demo()));
    }
  }

  /// @param url of the gateway
  /// @param serverKey its secret; never printed
  /// @param connect how long a connection may take
  /// @param answer how long an answer may take
  record Gateway(URI url, String serverKey, Duration connect, Duration answer) {
    @Override
    public String toString() {
      return "Gateway[" + url + "]";
    }
  }
}
