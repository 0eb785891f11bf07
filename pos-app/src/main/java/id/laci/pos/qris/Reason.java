package id.laci.pos.qris;

/// Why a text is not a code, or a code cannot be made.
public enum Reason {
  /// Fewer characters than the shortest thing that could hold a checksum.
  TOO_SHORT,
  /// More than the 512 characters a code may have.
  TOO_LONG,
  /// A control character or half of a surrogate pair.
  NOT_TEXT,
  /// A tag that is not two digits.
  TAG_NOT_DIGITS,
  /// A length that is not two digits.
  LENGTH_NOT_DIGITS,
  /// An element of length 00.
  LENGTH_ZERO,
  /// An element that runs past the end.
  PAST_THE_END,
  /// A tag twice on one level.
  DUPLICATE_TAG,
  /// No element 63.
  CRC_MISSING,
  /// Element 63 is not the last one.
  CRC_NOT_LAST,
  /// Element 63 is not four hex digits.
  CRC_NOT_HEX,
  /// The checksum is written with small letters.
  CRC_LOWER_CASE,
  /// The checksum does not belong to this text: a character was changed or misread.
  CRC_WRONG,
  /// Element 00 is not the first one.
  FORMAT_NOT_FIRST,
  /// Element 00 is not `01`.
  FORMAT_UNKNOWN,
  /// Element 01 is neither `11` nor `12`.
  INITIATION_UNKNOWN,
  /// No merchant account (02 to 51).
  ACCOUNT_MISSING,
  /// A mandatory element is not there.
  ELEMENT_MISSING,
  /// An element's value has not the form it must have.
  ELEMENT_MALFORMED,
  /// A merchant account template that is not made of elements.
  TEMPLATE_MALFORMED,
  /// Element 54 is not digits with at most one point, or longer than 13 characters.
  AMOUNT_MALFORMED,
  /// An amount that is not more than nothing.
  AMOUNT_ZERO,
  /// Tip elements 55 to 57 that do not fit together.
  TIP_MALFORMED,
  /// An Indonesian code in another currency.
  CURRENCY_NOT_RUPIAH,
  /// An Indonesian code without element 61.
  POSTAL_CODE_MISSING,
  /// A static Indonesian code without element 51.
  NATIONAL_TEMPLATE_MISSING,
  /// A value that is empty or longer than an element can hold, in a code to be made.
  VALUE_LENGTH,
  /// A code that cannot be used for a sale was to get an amount.
  NOT_FOR_SALE
}
