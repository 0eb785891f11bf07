package id.laci.pos.ui.reconcile;

import id.laci.pos.claim.MerchantCode;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;

/// What came of reading the shop's sticker, in words.
final class StickerWords {
  private final Words words;

  StickerWords(Words words) {
    this.words = words;
  }

  /// @return whose code it is, to be compared with the sticker
  String merchant(MerchantCode code) {
    return code.name() + ", " + code.city() + " · NMID " + code.nmid();
  }

  /// @return why it cannot be used and what to do
  String fault(MerchantCode.Fault why) {
    return switch (why) {
      case MerchantCode.Fault.NotACode _ -> words.get(Word.STICKER_BAD_CODE);
      case MerchantCode.Fault.Transfer _ -> words.get(Word.STICKER_BAD_TRANSFER);
      case MerchantCode.Fault.NotIndonesian(var country) ->
          words.get(Word.STICKER_BAD_COUNTRY, country);
      case MerchantCode.Fault.NotStatic _, MerchantCode.Fault.HasAmount _ ->
          words.get(Word.STICKER_BAD_ONE_PAYMENT);
      case MerchantCode.Fault.NoAccount _, MerchantCode.Fault.NoNmid _ ->
          words.get(Word.STICKER_BAD_ACCOUNT);
      case MerchantCode.Fault.AnotherMerchant(var expected, var found) ->
          words.get(Word.STICKER_BAD_MERCHANT, found, expected);
      case MerchantCode.Fault.NoRoom _ -> words.get(Word.STICKER_BAD_ROOM);
      case MerchantCode.Fault.Sandbox _ -> words.get(Word.STICKER_BAD_SANDBOX);
    };
  }
}
