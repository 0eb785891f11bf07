package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.settlement.MappingText;
import java.time.Instant;
import java.util.List;
import org.pcollections.TreePMap;

/// What is remembered of settlement files, to JSON and back, version 1.
final class SettlementJson {
  static final String MAPPING = "mapping";
  static final String IMPORTED = "imported";
  static final String USED = "used";

  private SettlementJson() {}

  static Members write(Members to, Fact.MappingKept fact) {
    return to.with("m", MappingText.write(fact.mapping()));
  }

  static Members write(Members to, Fact.SettlementImported fact) {
    return to.with("file", fact.file())
        .with("print", fact.fingerprint())
        .with("lines", fact.lines())
        .with("confirmed", fact.confirmed())
        .with("left", fact.leftOut())
        .with("by", fact.by())
        .with("at", fact.at());
  }

  static Members write(Members to, Fact.LinesUsed fact) {
    List<JsonObject> keys =
        fact.keys().entrySet().stream()
            .map(key -> new Members().with("k", key.getKey()).with("at", key.getValue()).object())
            .toList();
    return to.with("keys", keys).with("before", fact.before());
  }

  static Fact.MappingKept mapping(Fields in) {
    return new Fact.MappingKept(
        MappingText.read(in.text("m"))
            .orElseThrow(() -> new IllegalArgumentException("no usable mapping")));
  }

  static Fact.SettlementImported imported(Fields in) {
    return new Fact.SettlementImported(
        in.text("file"),
        in.text("print"),
        in.count("lines"),
        in.count("confirmed"),
        in.count("left"),
        in.text("by"),
        in.instant("at"));
  }

  static Fact.LinesUsed used(Fields in) {
    TreePMap<String, Instant> keys = TreePMap.empty();
    for (JsonObject object : in.objects("keys")) {
      Fields key = new Fields(object);
      keys = keys.plus(key.text("k"), key.instant("at"));
    }
    return new Fact.LinesUsed(keys, in.instant("before"));
  }
}
