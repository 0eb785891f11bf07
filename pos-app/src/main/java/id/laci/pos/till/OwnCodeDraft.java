package id.laci.pos.till;

import id.laci.pos.claim.MerchantCode;
import java.util.Optional;

/// The shop's own code while it is set up.
///
/// @param read what came of the sticker's text; the code that is set up already before another one
///   was read, empty when there is none
public record OwnCodeDraft(Optional<MerchantCode.Result> read) {
  /// @return the code that would be used
  public Optional<MerchantCode> merchant() {
    return read.flatMap(
        result ->
            result instanceof MerchantCode.Result.Good(var code)
                ? Optional.of(code)
                : Optional.empty());
  }
}
