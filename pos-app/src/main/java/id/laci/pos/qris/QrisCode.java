package id.laci.pos.qris;

import id.laci.pos.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A valid code. It keeps every element in its order, known or not, so that writing gives back the
/// text that was read; it comes only from [Qris#read] or from being made here, and never changes.
public final class QrisCode {
  private final Elements elements;

  private QrisCode(Elements elements) {
    this.elements = elements;
  }

  /// @param elements all of them with the checksum, already found right
  static QrisCode ofChecked(Elements elements) {
    List<Element> body =
        elements.list().stream().filter(e -> !e.tag().equals(Qris.CRC_TAG)).toList();
    return new QrisCode(new Elements(body));
  }

  /// Makes a merchant's own dynamic code, in the order GoPay writes.
  ///
  /// @param merchant whose code it is
  /// @param bill what is to be paid
  public static Reading dynamic(QrisMerchant merchant, Bill bill) {
    return Draft.dynamic(merchant, bill).finish();
  }

  /// The same code for one payment: 01 becomes `12`, amount and tip replace what was there, labels
  /// are set in 62. The acquirer knows nothing of it: nothing links the payment to a bill, it never
  /// expires and can be paid twice.
  ///
  /// @return refused when this code cannot be used for a sale or the bill does not fit in
  public Reading withBill(Bill bill) {
    return switch (usableForSale()) {
      case SaleUse.Usable _ -> Draft.rewriting(elements, bill).finish();
      case SaleUse.NotUsable no when no.why() == SaleUse.Obstacle.AMOUNT_NOT_WHOLE ->
          Draft.rewriting(elements, bill).finish();
      case SaleUse.NotUsable no -> new Reading.Refused(Reason.NOT_FOR_SALE, 0, no.words());
    };
  }

  /// The same code for one payment of this amount, see [#withBill].
  public Reading withAmount(Money amount) {
    return withBill(Bill.of(amount));
  }

  /// @return the text for a QR symbol, with its checksum
  public String write() {
    return Qris.sealed(elements.written());
  }

  /// @return every element but the checksum, in order
  public List<Element> elements() {
    return elements.list();
  }

  Elements all() {
    return elements;
  }

  /// @return static or dynamic, when the code says it
  public Optional<Initiation> initiation() {
    return elements
        .value("01")
        .map(value -> value.equals("11") ? Initiation.STATIC : Initiation.DYNAMIC);
  }

  /// @return the amount without tip, when there is one and it is whole rupiah
  public Optional<Money> amount() {
    return isRupiah() ? amountText().flatMap(Amounts::rupiah) : Optional.empty();
  }

  /// @return the amount as it is written, in whatever currency
  public Optional<String> amountText() {
    return elements.value("54");
  }

  /// @return what the customer pays on top of the amount
  public Tip tip() {
    return Tip.of(elements).orElseThrow(() -> new IllegalStateException("Checked on reading"));
  }

  /// @return the merchant's name (59)
  public String merchantName() {
    return mandatory("59");
  }

  /// @return the merchant's city (60)
  public String city() {
    return mandatory("60");
  }

  /// @return the postal code (61), always there in an Indonesian code
  public Optional<String> postalCode() {
    return elements.value("61");
  }

  /// @return the merchant category code of ISO 18245, four digits (52)
  public String categoryCode() {
    return mandatory("52");
  }

  /// @return the numeric currency of ISO 4217 (53); rupiah is `360`
  public String currency() {
    return mandatory("53");
  }

  /// @return the country, two capital letters (58)
  public String country() {
    return mandatory("58");
  }

  /// @return the national merchant number (51-02)
  public Optional<String> nmid() {
    return elements.value("51", "02");
  }

  /// @return the acquirer's name as a reversed domain, such as `COM.GO-JEK.WWW` (26-00)
  public Optional<String> acquirer() {
    return account("00");
  }

  /// @return the merchant's account at the acquirer (26-01), when it is made of digits
  public Optional<MerchantPan> merchantPan() {
    return account("01").flatMap(MerchantPan::of);
  }

  /// @return the merchant's number at the acquirer (26-02)
  public Optional<String> merchantId() {
    return account("02");
  }

  /// @return the merchant's size class (51-03, else 26-03); nothing counts as [Criteria#URE]
  public Optional<Criteria> criteria() {
    return elements.value("51", "03").or(() -> account("03")).flatMap(Criteria::of);
  }

  /// @return a text of the additional data (62)
  public Optional<String> label(Label label) {
    return elements.value("62", label.tag());
  }

  /// @return the terminal label (62-07)
  public Optional<String> terminalLabel() {
    return label(Label.TERMINAL);
  }

  /// @return whether this pays a merchant or sends money to an account
  public Purpose purpose() {
    return Rules.isTransfer(elements) ? Purpose.TRANSFER : Purpose.SALE;
  }

  /// @return whether a counter may take money by this code, and why not
  public SaleUse usableForSale() {
    if (purpose() == Purpose.TRANSFER) {
      return no(SaleUse.Obstacle.TRANSFER, "A transfer to an account, not a sale");
    }
    if (!isIndonesian()) {
      return no(SaleUse.Obstacle.NOT_INDONESIAN, "Not an Indonesian code: " + country());
    }
    return amountText().isPresent() && amount().isEmpty()
        ? no(SaleUse.Obstacle.AMOUNT_NOT_WHOLE, "The amount is not whole rupiah")
        : new SaleUse.Usable();
  }

  /// @return whether the Indonesian rules apply
  public boolean isIndonesian() {
    return Rules.isIndonesian(elements);
  }

  private boolean isRupiah() {
    return currency().equals("360");
  }

  private String mandatory(String tag) {
    return elements
        .value(tag)
        .orElseThrow(() -> new IllegalStateException("Checked on reading: " + tag));
  }

  /// The first template of an acquirer that says it: 26 to 45 (QRIS), then the other networks.
  private Optional<String> account(String tag) {
    return elements.list().stream()
        .filter(element -> element.number() >= 26 && element.number() <= 50)
        .flatMap(element -> elements.value(element.tag(), tag).stream())
        .findFirst();
  }

  private static SaleUse no(SaleUse.Obstacle why, String words) {
    return new SaleUse.NotUsable(why, words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QrisCode code && elements.equals(code.elements);
  }

  @Override
  public int hashCode() {
    return Objects.hash(elements);
  }

  /// @return who is paid and how much; the account number masked
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "QrisCode[%s, %s, %s, %s]",
        merchantName(),
        city(),
        amountText().orElse("no amount"),
        merchantPan().map(MerchantPan::toString).orElse("no PAN"));
  }
}
