package id.laci.pos.qris;

/// Something unusual in a code that is allowed, or seen too often to refuse.
///
/// @param kind what it is
/// @param words the same in English
public record Note(Kind kind, String words) {
  /// What can be unusual.
  public enum Kind {
    /// Element 58 is not `ID`: the Indonesian rules were not applied.
    NOT_INDONESIAN,
    /// No element 01, so the code does not say whether it may be used again.
    NO_INITIATION,
    /// A static code that carries an amount.
    STATIC_WITH_AMOUNT,
    /// A dynamic code without the national template 51.
    NO_NATIONAL_TEMPLATE,
    /// The national template still names the older repository.
    OLD_NATIONAL_NAME,
    /// A merchant number of the gateway's sandbox: no money may go there.
    SANDBOX_MERCHANT,
    /// A national merchant number that has not the usual form.
    NMID_UNUSUAL,
    /// The merchant's criteria are missing (counts as regular) or unknown.
    CRITERIA_UNKNOWN,
    /// The merchant PAN is missing or not digits.
    PAN_UNUSUAL,
    /// A 19-digit merchant PAN whose check digit is wrong.
    PAN_CHECK_DIGIT,
    /// A text longer than the standard allows.
    TEXT_LONG,
    /// Characters beyond printable ASCII, or `|`, where they do not belong.
    CHARACTERS_UNUSUAL,
    /// A template that is not made of elements.
    TEMPLATE_UNREADABLE,
    /// A money transfer and not a sale.
    TRANSFER
  }
}
