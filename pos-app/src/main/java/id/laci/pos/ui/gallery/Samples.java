package id.laci.pos.ui.gallery;

import java.util.List;
import java.util.stream.Stream;

/// The states of both screens, each by its name: every stage, every way in which a payment can
/// stand or end, every message, and the baskets that are empty, long or hard to fit.
public final class Samples {
  private static final List<Sample> ALL =
      Stream.of(
              CashierSamples.all(),
              DeviceSamples.all(),
              ManagerSamples.all(),
              StaffSamples.all(),
              JournalSamples.all(),
              BannerSamples.all(),
              PageSamples.all(),
              ReckonSamples.all(),
              ReturnSamples.all(),
              ShiftSamples.all(),
              RiskSamples.all(),
              TodaySamples.all(),
              SalesSamples.all(),
              CustomerSamples.all())
          .flatMap(List::stream)
          .toList();

  private Samples() {}

  /// @return all of them, the cashier's first
  public static List<Sample> all() {
    return ALL;
  }

  /// @param title as in [Sample#title()]
  /// @throws IllegalArgumentException when there is none of that title
  public static Sample named(String title) {
    return ALL.stream()
        .filter(sample -> sample.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sample " + title));
  }
}
