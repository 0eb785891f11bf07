package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.claim.OwnCode;
import id.laci.pos.ledger.Fact;
import id.laci.pos.sale.Shop;
import java.util.List;
import java.util.Optional;

/// Sets up the shop's own code at the till: from the sticker, within limits, and never without a
/// manager, because the money of every code that is made of it goes where the sticker says.
final class OwnCodeSetup {
  private final Shop shop;
  private final Desk desk;
  private final Offline offline;
  private final Approving approving;

  OwnCodeSetup(Shop shop, Desk desk, Offline offline, Approving approving) {
    this.shop = shop;
    this.desk = desk;
    this.offline = offline;
    this.approving = approving;
  }

  void want(Turn turn, OwnCodeWish wish) {
    switch (wish) {
      case OwnCodeWish.Begin _ -> desk.ownCode = Optional.of(begun(turn));
      case OwnCodeWish.Read(var payload) -> {
        if (desk.ownCode.isPresent()) {
          read(payload.strip());
        }
      }
      case OwnCodeWish.Keep keep -> ask(turn, keep);
      case OwnCodeWish.Leave _ -> desk.ownCode = Optional.empty();
    }
  }

  private OwnCodeDraft begun(Turn turn) {
    return new OwnCodeDraft(
        offline.settings(turn.state()).merchant().map(MerchantCode.Result.Good::new));
  }

  /// The sticker's text, from wherever it came.
  void read(String payload) {
    MerchantCode.Result result =
        MerchantCode.read(payload, Optional.of(shop.nmid()).filter(nmid -> !nmid.isBlank()));
    boolean useless =
        result instanceof MerchantCode.Result.Good(var code) && code.isSandbox() && !shop.demo();
    desk.ownCode =
        Optional.of(
            new OwnCodeDraft(
                Optional.of(
                    useless
                        ? new MerchantCode.Result.Bad(new MerchantCode.Fault.Sandbox())
                        : result)));
  }

  private void ask(Turn turn, OwnCodeWish.Keep wish) {
    merchant()
        .filter(_ -> wish.limits().clash().isEmpty())
        .ifPresent(
            merchant ->
                approving.ask(
                    act(merchant, wish.limits()),
                    List.of(),
                    new Intent.SetUpOwnCode(wish),
                    turn.at()));
  }

  private Optional<MerchantCode> merchant() {
    return desk.ownCode.flatMap(OwnCodeDraft::merchant);
  }

  private static Act act(MerchantCode merchant, ClaimLimits limits) {
    return new Act.SetUpOwnCode(
        merchant.nmid(),
        String.join(
            " · ",
            limits.perPayment().toString(),
            limits.inTotal().toString(),
            limits.perHour() + "/h",
            limits.countPerHour() + "/h",
            limits.age().toHours() + " h"));
  }

  /// A manager allowed it: of exactly the code and the limits that were asked about.
  void allowed(Turn turn, OwnCodeWish wish, Approval approval) {
    if (!(wish instanceof OwnCodeWish.Keep(var limits))) {
      throw new IllegalStateException("nobody was asked for " + wish);
    }
    merchant()
        .filter(merchant -> act(merchant, limits).equals(approval.act()))
        .ifPresent(
            merchant -> {
              turn.happened(
                  new Fact.OwnCodeSet(
                      new OwnCode(merchant, limits),
                      desk.crew.name(),
                      desk.crew.other(approval),
                      turn.at()));
              turn.then(() -> desk.ownCode = Optional.empty());
            });
  }
}
