package id.laci.pos;

import id.laci.pos.device.Devices;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.receipt.RefundSheet;
import id.laci.pos.receipt.ReturnSlip;
import id.laci.pos.receipt.ReturnWords;
import id.laci.pos.sale.Shop;
import id.laci.pos.takeback.ReturnErrand;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.till.Input;
import id.laci.pos.till.Language;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// Carries out what the refund desk wants done beside the till. Never blocks.
final class ReturnErrands {
  private static final System.Logger LOG = System.getLogger(ReturnErrands.class.getName());

  private final Shop shop;
  private final InstantSource clock;
  private final Devices devices;
  private final Lookups lookups;
  private final Reports reports;
  private final Consumer<Input> answers;

  /// @param reports where sheets go
  ReturnErrands(
      Shop shop,
      InstantSource clock,
      Devices devices,
      Lookups lookups,
      Reports reports,
      Consumer<Input> answers) {
    this.shop = shop;
    this.clock = clock;
    this.devices = devices;
    this.lookups = lookups;
    this.reports = reports;
    this.answers = answers;
  }

  void run(ReturnErrand errand) {
    switch (errand) {
      case ReturnErrand.FindSales(var query, var skus) -> lookups.sales(query, skus, answers);
      case ReturnErrand.ReadSale(var receipt) -> lookups.returnsOf(receipt, answers);
      case ReturnErrand.PrintSlip(var begun, var again, var language) ->
          print(ReturnSlip.of(begun, shop, words(language), again, clock.instant()));
      case ReturnErrand.PrintSheet(var begun, var refunds, var language) ->
          print(RefundSheet.of(begun, refunds, shop, words(language), clock.instant()));
      case ReturnErrand.SaveSheet(var begun, var refunds, var language) -> {
        Receipt sheet = RefundSheet.of(begun, refunds, shop, words(language), clock.instant());
        var _ = Thread.ofVirtual().start(() -> write(begun.grant().number(), sheet));
      }
    }
  }

  /// A slip is in no ledger: it can be asked for again, and what ails the printer stands among the
  /// devices.
  private void print(Receipt slip) {
    devices.print(
        slip,
        (state, trouble) ->
            trouble.ifPresent(
                why ->
                    LOG.log(
                        System.Logger.Level.WARNING,
                        "the slip " + slip.number() + " is " + state + ": " + why)));
  }

  private void write(String number, Receipt sheet) {
    Optional<String> written = reports.write("refund-" + number + ".txt", sheet.lines());
    answers.accept(new Input.ReturnHeard(new ReturnTidings.SheetSaved(number, written)));
  }

  private static ReturnWords words(String language) {
    return switch (Language.ofTag(language).orElse(Language.INDONESIAN)) {
      case INDONESIAN -> ReturnWords.INDONESIAN;
      case ENGLISH -> ReturnWords.ENGLISH;
      case CHINESE -> ReturnWords.CHINESE;
    };
  }
}
