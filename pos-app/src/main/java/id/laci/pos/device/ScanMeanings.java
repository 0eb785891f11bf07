package id.laci.pos.device;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.counter.Measure;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.counter.Scanned;
import java.util.List;
import java.util.Optional;

public final class ScanMeanings implements ScanReader {
  public ScanMeanings(List<String> labels) {}

  public static Optional<String> problem(String label) {
    return Optional.empty();
  }

  @Override
  public Recognised read(String text) {
    if (Gtin.read(text).isPresent()) {
      return new Recognised(
          "EAN-13",
          new Scanned.Goods(List.of(text), new Measure.Pieces(1), "", Optional.empty()));
    }
    return new Recognised("", new Scanned.Other(text));
  }
}
