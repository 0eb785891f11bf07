package id.laci.pos.claim;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.qris.Bill;
import id.laci.pos.qris.Criteria;
import id.laci.pos.qris.Initiation;
import id.laci.pos.qris.Label;
import id.laci.pos.qris.MerchantPan;
import id.laci.pos.qris.Note;
import id.laci.pos.qris.Purpose;
import id.laci.pos.qris.Qris;
import id.laci.pos.qris.QrisCode;
import id.laci.pos.qris.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The merchant's own static QRIS, from the sticker on the counter: a code that this till may turn
/// into codes of one amount. It comes only from [#read] and is always good for that.
public final class MerchantCode {
  /// The most that one QRIS payment may ask for (Bank Indonesia, PADG 24/1/2022).
  static final Money CEILING = Order.Method.QRIS.most();

  private final QrisCode code;
  private final List<Note> notes;
  private final String nmid;
  private final String acquirer;
  private final MerchantPan pan;

  private MerchantCode(
      QrisCode code, List<Note> notes, String nmid, String acquirer, MerchantPan pan) {
    this.code = code;
    this.notes = List.copyOf(notes);
    this.nmid = nmid;
    this.acquirer = acquirer;
    this.pan = pan;
  }

  /// What came of reading a sticker's text.
  public sealed interface Result {
    /// It is the merchant's static code.
    record Good(MerchantCode code) implements Result {}

    /// It cannot be used.
    record Bad(Fault why) implements Result {}
  }

  /// Why a text cannot be the merchant's static code.
  public sealed interface Fault {
    /// It is no code at all, or a character is wrong.
    ///
    /// @param why which rule does not hold, and where
    record NotACode(Reading.Refused why) implements Fault {}

    /// It sends money to a person's account.
    record Transfer() implements Fault {}

    /// It belongs to another country's scheme.
    record NotIndonesian(String country) implements Fault {}

    /// It is for one payment, as a till or an application shows; the sticker's is needed.
    record NotStatic() implements Fault {}

    /// It asks for an amount already.
    record HasAmount(String amount) implements Fault {}

    /// No acquirer's account to pay into (26 to 50, with a name and a merchant PAN).
    record NoAccount() implements Fault {}

    /// No national merchant number (51-02).
    record NoNmid() implements Fault {}

    /// It is another merchant's: the money would go there.
    ///
    /// @param expected the NMID in the settings
    /// @param found the NMID in the code
    record AnotherMerchant(String expected, String found) implements Fault {}

    /// The additional data is so full that our reference does not fit in.
    record NoRoom() implements Fault {}

    /// It belongs to a gateway's sandbox, and this till takes real money.
    record Sandbox() implements Fault {}

    /// @return the same in English, for whoever writes the settings; holds no account number
    default String words() {
      return switch (this) {
        case NotACode(var why) -> "no valid QRIS: " + why.words();
        case Transfer _ -> "a transfer to an account, not a merchant's code";
        case NotIndonesian(var country) -> "not an Indonesian code: " + country;
        case NotStatic _ -> "a code for one payment; the static one from the sticker is needed";
        case HasAmount(var amount) -> "asks for " + amount + " already; a sticker has no amount";
        case NoAccount _ -> "names no acquirer's account";
        case NoNmid _ -> "has no NMID (51-02)";
        case AnotherMerchant(var expected, var found) ->
            "belongs to " + found + ", but shop.nmid is " + expected;
        case NoRoom _ -> "has no room for a reference in its additional data (62)";
        case Sandbox _ -> "belongs to a sandbox; no money can go there";
      };
    }
  }

  /// @param payload the text of the sticker's code
  /// @param expectedNmid the shop's NMID; empty when it is not known
  public static Result read(String payload, Optional<String> expectedNmid) {
    return switch (Qris.read(payload)) {
      case Reading.Refused refused -> bad(new Fault.NotACode(refused));
      case Reading.Read(var code, var notes) ->
          misuse(code)
              .<Result>map(Result.Bad::new)
              .orElseGet(() -> read(code, notes, expectedNmid));
    };
  }

  private static Optional<Fault> misuse(QrisCode code) {
    if (code.purpose() == Purpose.TRANSFER) {
      return Optional.of(new Fault.Transfer());
    }
    if (!code.isIndonesian()) {
      return Optional.of(new Fault.NotIndonesian(code.country()));
    }
    if (code.initiation().filter(Initiation.STATIC::equals).isEmpty()) {
      return Optional.of(new Fault.NotStatic());
    }
    return code.amountText().map(Fault.HasAmount::new);
  }

  private static Result read(QrisCode code, List<Note> notes, Optional<String> expectedNmid) {
    Optional<String> nmid = code.nmid();
    if (code.acquirer().isEmpty() || code.merchantPan().isEmpty()) {
      return bad(new Fault.NoAccount());
    }
    if (nmid.isEmpty()) {
      return bad(new Fault.NoNmid());
    }
    if (expectedNmid.isPresent() && !expectedNmid.equals(nmid)) {
      return bad(new Fault.AnotherMerchant(expectedNmid.get(), nmid.get()));
    }
    MerchantCode merchant =
        new MerchantCode(code, notes, nmid.get(), code.acquirer().get(), code.merchantPan().get());
    return merchant.billed(CEILING, ClaimId.LONGEST) instanceof Reading.Read
        ? new Result.Good(merchant)
        : bad(new Fault.NoRoom());
  }

  private static Result bad(Fault why) {
    return new Result.Bad(why);
  }

  /// The same code for one payment, see [OfflineCode].
  Reading billed(Money amount, ClaimId reference) {
    return code.withBill(Bill.of(amount).withLabel(Label.REFERENCE, reference.text()));
  }

  /// @return the sticker's text
  public String payload() {
    return code.write();
  }

  /// @return the national merchant number, to be compared with the customer's screen
  public String nmid() {
    return nmid;
  }

  /// @return the merchant's name as the customer's application shows it
  public String name() {
    return code.merchantName();
  }

  /// @return the merchant's city
  public String city() {
    return code.city();
  }

  /// @return the size class of the business, which sets the fee, when the code tells one
  public Optional<Criteria> criteria() {
    return code.criteria();
  }

  /// @return who takes the money, as a reversed domain such as `COM.GO-JEK.WWW`
  public String acquirer() {
    return acquirer;
  }

  /// @return what is unusual about the code and still allowed
  public List<Note> notes() {
    return notes;
  }

  /// @return whether it belongs to a gateway's sandbox, where no money may go
  public boolean isSandbox() {
    return notes.stream().anyMatch(note -> note.kind() == Note.Kind.SANDBOX_MERCHANT);
  }

  /// @return the shop's own numbers, which customers' screens show beside the payment's
  List<String> numbers() {
    return Stream.concat(Stream.of(nmid, pan.digits()), code.merchantId().stream()).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MerchantCode merchant && code.equals(merchant.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /// @return whose code it is; no account number
  @Override
  public String toString() {
    return "MerchantCode[" + name() + ", " + city() + ", " + nmid + "]";
  }
}
