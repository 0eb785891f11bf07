package id.laci.pos.audit;

import id.laci.pos.money.Money;
import java.util.Optional;

/// What a fact says for an audit line; when and where it was stands with its record.
///
/// @param who empty where the fact does not say: then it was whoever was signed in
record Sketch(
    Deed what,
    Optional<String> who,
    String about,
    Optional<Money> amount,
    String reason,
    Optional<String> approvedBy,
    String detail) {
  static Sketch of(Deed what, String about) {
    return new Sketch(what, Optional.empty(), about, Optional.empty(), "", Optional.empty(), "");
  }

  Sketch by(String name) {
    return new Sketch(what, Optional.of(name), about, amount, reason, approvedBy, detail);
  }

  Sketch amount(Money money) {
    return new Sketch(what, who, about, Optional.of(money), reason, approvedBy, detail);
  }

  Sketch because(String words) {
    return new Sketch(what, who, about, amount, words, approvedBy, detail);
  }

  Sketch approved(Optional<String> by) {
    return new Sketch(what, who, about, amount, reason, by, detail);
  }

  Sketch detail(String more) {
    return new Sketch(what, who, about, amount, reason, approvedBy, more);
  }
}
