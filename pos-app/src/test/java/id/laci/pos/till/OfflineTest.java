package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Approver;
import id.laci.pos.approval.Excess;
import id.laci.pos.claim.Decision;
import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Silence;
import id.laci.pos.qris.Qris;
import id.laci.pos.qris.Reading;
import id.laci.pos.sale.Tender;
import id.laci.pos.staff.Pin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Codes made at the till when the gateway cannot make one.
class OfflineTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void start() {
    counter.restart();
    counter.scan(COFFEE);
  }

  @Test
  void theCodeAsksForExactlyWhatIsDueAndNamesTheClaim() {
    counter.want(new Intent.PayOffline());
    Stage.ByOwnCode stage = counter.stage(Stage.ByOwnCode.class);
    assertEquals(COFFEE.price(), stage.demand().amount());
    assertEquals("ID1019084719002", stage.nmid());
    var code = assertInstanceOf(Reading.Read.class, Qris.read(stage.demand().payload())).code();
    assertEquals(Optional.of("18500"), code.amountText());
    assertTrue(stage.demand().payload().contains(stage.demand().id().text()));
  }

  @Test
  void aReferenceFromTheCustomersScreenCompletesTheSaleUnverified() {
    counter.want(new Intent.PayOffline());
    counter.want(new Intent.ClaimPaid("ref 0815-4711"));
    Tender tender = counter.stage(Stage.Done.class).sale().tenders().getFirst();
    assertEquals("REF08154711", assertInstanceOf(Tender.Claimed.class, tender).reference().text());
    assertEquals(1, counter.snapshot().status().queue().count(QueueItem.Kind.UNVERIFIED));
    assertEquals(COFFEE.price(), counter.snapshot().status().queue().atStake());
    counter.restart();
    assertEquals(1, counter.snapshot().status().queue().count(QueueItem.Kind.UNVERIFIED));
  }

  @Test
  void anOldScreenAndASlipOfTheFingerAreRefusedInWords() {
    counter.want(new Intent.PayOffline());
    counter.want(new Intent.ClaimPaid("18500"));
    assertEquals(
        Optional.of(new ReferenceEntry.Bad(ReferenceEntry.Fault.THE_AMOUNT)),
        counter.stage(Stage.ByOwnCode.class).slip());
    counter.want(new Intent.ClaimPaid("REF08154711"));
    counter.want(new Intent.NextSale());
    counter.scan(COFFEE);
    counter.want(new Intent.PayOffline());
    counter.want(new Intent.ClaimPaid("REF08154711"));
    assertInstanceOf(
        ReferenceEntry.Used.class, counter.stage(Stage.ByOwnCode.class).slip().orElseThrow());
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
  }

  @Test
  void aboveALimitAManagerIsAskedWhoSeesBothFigures() {
    counter.want(new Intent.SetQuantity(1, 3)); // 55,500 over 50,000
    counter.want(new Intent.PayOffline());
    ApprovalAsked asked = counter.snapshot().approval().orElseThrow();
    assertEquals(
        List.of(new Excess.PerPayment(Money.of(50_000), Money.of(55_500))), asked.request().why());
    counter.want(new Intent.GivePin(new Pin("000000".toCharArray())));
    assertTrue(counter.snapshot().approval().orElseThrow().checking());
    counter.take(new Input.ApprovalAnswered(asked.request().id(), new Approver.Answer.WrongPin(2)));
    assertEquals(
        Optional.of(new Approver.Answer.WrongPin(2)),
        counter.snapshot().approval().orElseThrow().answer());
    assertInstanceOf(Stage.Selling.class, counter.stage());
    counter.approve();
    assertEquals(
        "manager", counter.stage(Stage.ByOwnCode.class).demand().approval().orElseThrow().who());
  }

  @Test
  void anApprovalIsOfNoUseForAnotherAmount() {
    counter.want(new Intent.SetQuantity(1, 3));
    counter.want(new Intent.PayOffline());
    counter.want(new Intent.SetQuantity(1, 4));
    counter.approve();
    assertInstanceOf(Stage.Selling.class, counter.stage());
    assertTrue(counter.snapshot().approval().isPresent()); // asked again, for the new amount
  }

  @Test
  void noCodeIsMadeHereWhileTheGatewaysMayStillBePaid() {
    Order order = counter.showCode();
    counter.want(new Intent.PayByCash());
    counter.answer(order, new EndAnswer.Unheard(Silence.UNREACHABLE));
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.Back());
    counter.want(new Intent.PayOffline());
    assertEquals(
        List.of(new Notice.OfflineOff(Decision.Why.DYNAMIC_CODE_MAY_LIVE)),
        counter.notices(Notice.OfflineOff.class));
  }

  @Test
  void aWithdrawnCodeStaysKnownAndMoneyByItIsLateOnceTheSaleIsPaid() {
    counter.want(new Intent.PayOffline());
    var id = counter.stage(Stage.ByOwnCode.class).demand().id();
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(COFFEE.price()));
    counter.stage(Stage.Done.class);
    StaticClaim claim = counter.ledger.folded().claims().claim(id).orElseThrow();
    assertTrue(assertInstanceOf(StaticClaim.Withdrawn.class, claim).settledOtherwise());
  }

  @Test
  void theCodeIsStillUpAfterARestart() {
    counter.want(new Intent.PayOffline());
    var demand = counter.stage(Stage.ByOwnCode.class).demand();
    counter.restart();
    assertEquals(demand, counter.stage(Stage.ByOwnCode.class).demand());
  }

  @Test
  void scansWaitWhileTheCodeIsUp() {
    counter.want(new Intent.PayOffline());
    counter.scan(Counter.SOAP);
    assertEquals(1, counter.snapshot().held().size());
    assertEquals(1, counter.lines().size());
  }

  @Test
  void aManagerSwitchesItOffAndItStaysOff() {
    counter.want(new Intent.SwitchOffline(false));
    assertTrue(counter.snapshot().offlineOn());
    counter.approve();
    assertEquals(false, counter.snapshot().offlineOn());
    counter.restart();
    counter.want(new Intent.PayOffline());
    assertEquals(
        List.of(new Notice.OfflineOff(Decision.Why.NOT_SWITCHED_ON)),
        counter.notices(Notice.OfflineOff.class));
  }

  @Test
  void anAnswerToAQuestionThatWasTakenBackAllowsNothing() {
    counter.want(new Intent.SwitchOffline(false));
    var request = counter.snapshot().approval().orElseThrow().request();
    counter.want(new Intent.CancelApproval());
    counter.take(
        new Input.ApprovalAnswered(
            request.id(),
            new Approver.Answer.Approved(
                new id.laci.pos.approval.Approval(
                    request.id(), "manager", Instant.EPOCH, request.act()))));
    assertTrue(counter.snapshot().offlineOn());
  }
}
