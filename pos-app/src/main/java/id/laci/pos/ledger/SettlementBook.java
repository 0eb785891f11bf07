package id.laci.pos.ledger;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.settlement.Layout;
import id.laci.pos.settlement.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the till remembers of settlement files.
///
/// @param mappings how their columns are read, one for each header, the latest last
/// @param imports the latest files, the newest last
/// @param used the lines that confirmed a claim
public record SettlementBook(
    List<Mapping> mappings, List<Fact.SettlementImported> imports, UsedLines used) {
  /// Headers that are remembered; a shop has two or three.
  public static final int MAPPINGS_MAX = 50;

  /// Files that are remembered.
  public static final int IMPORTS_MAX = 50;

  /// Nothing.
  public static final SettlementBook NONE =
      new SettlementBook(List.of(), List.of(), UsedLines.NONE);

  public SettlementBook {
    mappings = List.copyOf(mappings);
    imports = List.copyOf(imports);
  }

  /// @return how files with this header are read, once a person has imported one
  public Optional<Mapping> mapping(Layout layout) {
    return mappings.stream().filter(mapping -> mapping.fits(layout)).findFirst();
  }

  /// @param fingerprint of a file's content
  /// @return when the same content was imported last, if it was
  public Optional<Fact.SettlementImported> imported(String fingerprint) {
    return imports.reversed().stream()
        .filter(known -> known.fingerprint().equals(fingerprint))
        .findFirst();
  }

  SettlementBook with(Mapping mapping) {
    List<Mapping> more = new ArrayList<>(mappings);
    more.removeIf(known -> known.header().equals(mapping.header()));
    more.add(mapping);
    return new SettlementBook(latest(more, MAPPINGS_MAX), imports, used);
  }

  SettlementBook with(Fact.SettlementImported imported) {
    List<Fact.SettlementImported> more = new ArrayList<>(imports);
    more.add(imported);
    return new SettlementBook(mappings, latest(more, IMPORTS_MAX), used);
  }

  SettlementBook with(StaticClaim claim) {
    return new SettlementBook(mappings, imports, used.with(claim));
  }

  SettlementBook with(Fact.LinesUsed lines) {
    return new SettlementBook(mappings, imports, used.with(lines));
  }

  private static <T> List<T> latest(List<T> all, int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  /// @return facts that fold from [#NONE] to this; they come before the claims'
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(used.facts());
    mappings.forEach(mapping -> facts.add(new Fact.MappingKept(mapping)));
    facts.addAll(imports);
    return facts;
  }
}
