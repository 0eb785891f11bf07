package id.laci.pos.qris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QrisMakeTest {
  private static final QrisMerchant MELATI =
      new QrisMerchant(
          new QrisAccount(
              "COM.GO-JEK.WWW",
              new MerchantPan("9360091430000000198"),
              "G000000019",
              "AID200012345678",
              Criteria.UMI),
          "5411",
          "Toko Melati",
          "BANDUNG",
          "40284");

  @Test
  void stickerGetsAnAmount() {
    assertEquals(
        "00020101021226570011ID.DANA.WWW011893600915300060605702090006060570303UMI51440014"
            + "ID.CO.QRIS.WWW0215ID10190046990790303UMI5204481453033605405250005802ID5912"
            + "Saifullah.id6014Kota Pontianak6105781246304CD9E",
        written(Vectors.code("V09").withAmount(Money.of(25_000))));
  }

  @Test
  void stickerGetsAnAmountAndAFixedFee() {
    Bill bill = Bill.of(Money.of(10_000)).withTip(new Tip.Fixed("500"));
    assertEquals(
        "00020101021226610014COM.GO-JEK.WWW01189360091430438058080210G7238689620303UMI51440014"
            + "ID.CO.QRIS.WWW0215ID10190847190020303UMI52045812530336054051000055020256035005802ID"
            + "5909Bluebird36015Bandung deket r61054025762090705PT20063040038",
        written(Vectors.code("V11").withBill(bill)));
  }

  @Test
  void stickerGetsAnAmountWithDecimalsAndAShare() {
    Bill bill = Bill.of(Money.of(150_000)).withTwoDecimals().withTip(new Tip.Percent("10"));
    assertEquals(
        "00020101021226610014COM.GO-JEK.WWW01189360091430438058080210G7238689620303UMI51440014"
            + "ID.CO.QRIS.WWW0215ID10190847190020303UMI5204581253033605409150000.00550203570210"
            + "5802ID5909Bluebird36015Bandung deket r61054025762090705PT2006304E8A1",
        written(Vectors.code("V11").withBill(bill)));
  }

  @Test
  void amountOfADynamicCodeIsReplacedAndItsTipGoes() {
    QrisCode code = Vectors.code("V06").withAmount(Money.of(7_500)).valid().orElseThrow();
    assertEquals(Optional.of(Money.of(7_500)), code.amount());
    assertInstanceOf(Tip.None.class, code.tip());
  }

  @Test
  void referenceJoinsTheAdditionalDataThatIsThere() {
    Bill bill = Bill.of(Money.of(5_000)).withLabel(Label.REFERENCE, "T01-000123");
    QrisCode there = Vectors.code("V11").withBill(bill).valid().orElseThrow();
    assertEquals(Optional.of("PT200"), there.terminalLabel());
    assertEquals(Optional.of("T01-000123"), there.label(Label.REFERENCE));
    QrisCode missing = Vectors.code("V09").withBill(bill).valid().orElseThrow();
    assertEquals(Optional.of("T01-000123"), missing.label(Label.REFERENCE));
  }

  @Test
  void amountsThatNoCodeCanHoldAreRefused() {
    QrisCode sticker = Vectors.code("V11");
    assertEquals(Reason.AMOUNT_ZERO, reason(sticker.withAmount(Money.ZERO)));
    assertEquals(Reason.AMOUNT_MALFORMED, reason(sticker.withAmount(Money.of(-1))));
    assertEquals(
        Reason.AMOUNT_MALFORMED, reason(sticker.withAmount(Money.of(99_999_999_999_999L))));
  }

  @Test
  void labelsThatDoNotFitAreRefused() {
    Bill empty = Bill.of(Money.of(1)).withLabel(Label.REFERENCE, "");
    Bill huge = Bill.of(Money.of(1)).withLabel(Label.REFERENCE, "x".repeat(100));
    Bill together = Bill.of(Money.of(1)).withLabel(Label.REFERENCE, "x".repeat(95));
    assertEquals(Reason.VALUE_LENGTH, reason(Vectors.code("V11").withBill(empty)));
    assertEquals(Reason.VALUE_LENGTH, reason(Vectors.code("V11").withBill(huge)));
    assertEquals(Reason.VALUE_LENGTH, reason(Vectors.code("V11").withBill(together)));
  }

  @Test
  void tipsThatMeanNothingAreRefused() {
    for (Tip tip :
        new Tip[] {new Tip.Fixed("0"), new Tip.Percent("0.00"), new Tip.Percent("100")}) {
      assertEquals(
          Reason.TIP_MALFORMED,
          reason(Vectors.code("V11").withBill(Bill.of(Money.of(1)).withTip(tip))),
          tip.toString());
    }
  }

  @Test
  void transferAndForeignCodesGetNoAmount() {
    assertEquals(Reason.NOT_FOR_SALE, reason(Vectors.code("V17").withAmount(Money.of(1))));
    assertEquals(Reason.NOT_FOR_SALE, reason(Vectors.code("V24").withAmount(Money.of(1))));
  }

  @Test
  void ownDynamicCodeLooksLikeTheGateways() {
    Bill bill =
        Bill.of(Money.of(789_000))
            .withTwoDecimals()
            .withLabel(Label.ACQUIRER_REFERENCE, "c032f87c-f773-4619-aefa-675e1f06f921")
            .withLabel(Label.TERMINAL, "A01");
    QrisCode code = QrisCode.dynamic(MELATI, bill).valid().orElseThrow();
    assertEquals(tags(Vectors.code("V02")), tags(code));
    assertEquals(Optional.of(Initiation.DYNAMIC), code.initiation());
    assertEquals(Optional.of(Money.of(789_000)), code.amount());
    assertEquals(Optional.of("789000.00"), code.amountText());
    assertEquals(Qris.read(code.write()).valid(), Optional.of(code));
  }

  @Test
  void merchantThatCannotBeWrittenIsRefused() {
    QrisMerchant nameless = new QrisMerchant(MELATI.account(), "5411", "", "BANDUNG", "40284");
    assertEquals(Reason.VALUE_LENGTH, reason(QrisCode.dynamic(nameless, Bill.of(Money.of(1)))));
    QrisMerchant odd = new QrisMerchant(MELATI.account(), "shop", "A", "BANDUNG", "40284");
    assertEquals(Reason.ELEMENT_MALFORMED, reason(QrisCode.dynamic(odd, Bill.of(Money.of(1)))));
  }

  private static java.util.List<String> tags(QrisCode code) {
    return code.elements().stream().map(Element::tag).toList();
  }

  private static String written(Reading reading) {
    return reading.valid().orElseThrow().write();
  }

  private static Reason reason(Reading reading) {
    return assertInstanceOf(Reading.Refused.class, reading).reason();
  }
}
