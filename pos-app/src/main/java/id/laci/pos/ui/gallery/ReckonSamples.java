package id.laci.pos.ui.gallery;

import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.claim.Standing;
import id.laci.pos.money.Money;
import id.laci.pos.reckoning.FileTrouble;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.settlement.Refusal;
import id.laci.pos.till.OfflineStanding;
import id.laci.pos.till.OwnCodeDraft;
import id.laci.pos.till.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every state of the page on which the other side's file is compared.
final class ReckonSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final String CLAIMS = "reckon-claims";
  private static final String DAY = "reckon-day";
  private static final String OWN_CODE = "reckon-own-code";

  /// The sticker on the sample shop's counter; no money can go there.
  private static final String STICKER =
      "00020101021126620014COM.GO-JEK.WWW011993600914300000001980210G0000000190303UMI"
          + "51440014ID.CO.QRIS.WWW0215AID0000000000190303UMI5204541153033605802ID5911Toko Melati"
          + "6007BANDUNG61054028463049981";

  private static final Optional<ReckoningView.Done> NOT_YET = Optional.empty();

  /// On, and taken in part.
  private static final OfflineStanding OWN =
      new OfflineStanding(
          new OfflineSettings(
              true,
              merchant(),
              new ClaimLimits(
                  Money.of(200_000),
                  Money.of(1_000_000),
                  Money.of(500_000),
                  10,
                  Duration.ofHours(24))),
          new Standing(
              Money.of(350_000), Money.of(86_500), 2, Optional.of(Moment.NOW.minusSeconds(9_000))),
          Optional.empty());

  private final List<Sample> samples = new ArrayList<>();

  private ReckonSamples() {}

  private static Optional<MerchantCode> merchant() {
    return switch (MerchantCode.read(STICKER, Optional.empty())) {
      case MerchantCode.Result.Good(var code) -> Optional.of(code);
      case MerchantCode.Result.Bad(var why) -> throw new IllegalStateException(why.words());
    };
  }

  static List<Sample> all() {
    ReckonSamples made = new ReckonSamples();
    made.files();
    made.noFiles();
    made.claims();
    made.days();
    made.ownCode();
    return List.copyOf(made.samples);
  }

  private void add(String name, ReckoningView view, String pressing) {
    Sample sample = SELLING.on(new Page.Reconcile(view, OWN)).as(Screen.CASHIER, "reckon-" + name);
    samples.add(pressing.isEmpty() ? sample : sample.pressing(pressing));
  }

  private static ReckoningView view(
      ReckoningView.Stage file, Optional<ReckoningView.Claims> claims) {
    return new ReckoningView(file, claims, Comparisons.none(claims.isPresent(), false));
  }

  private void files() {
    Optional<ReckoningView.Claims> claims = Optional.of(Comparisons.claims(false, NOT_YET));
    ReckoningView good = view(Files.good(), claims);
    add("file", good, "");
    samples.add(samples.getLast().on(Size.CUSTOMER));
    add("file-doubts", view(Files.doubtful(), claims), "");
    add("file-again", view(Files.again(), claims), "");
    add("file-unknown", view(Files.unknown(), Optional.empty()), "");
    add("file-bad", view(Files.bad(), Optional.empty()), "");
    ReckoningView.Done done = new ReckoningView.Done(2, Money.of(173_500), 5);
    add(
        "file-done",
        view(Files.again(), Optional.of(Comparisons.claims(true, Optional.of(done)))),
        "");
    add("file-meaning", good, "reckon-means");
  }

  private void noFiles() {
    add("none", view(new ReckoningView.Stage.None(), Optional.empty()), "");
    add(
        "reading",
        view(new ReckoningView.Stage.Reading(Files.NAME, 124_000, 310_000), Optional.empty()),
        "");
    for (Refusal why : Files.refusals()) {
      add(
          "refused-" + tag(why),
          view(new ReckoningView.Stage.Refused(Files.NAME, why), Optional.empty()),
          "");
    }
    for (FileTrouble why : FileTrouble.values()) {
      add(
          "unreadable-" + tag(why),
          view(new ReckoningView.Stage.Unreadable(Files.NAME, why), Optional.empty()),
          "");
    }
  }

  private static String tag(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void claims() {
    Optional<ReckoningView.Claims> claims = Optional.of(Comparisons.claims(false, NOT_YET));
    add("claims", view(Files.good(), claims), CLAIMS);
    samples.add(samples.getLast().on(Size.CUSTOMER));
    add("claims-none", view(new ReckoningView.Stage.None(), Optional.empty()), CLAIMS);
    ReckoningView.Claims nothing =
        new ReckoningView.Claims(
            0, List.of(), List.of(), 0, List.of(), 184, 0, false, Optional.empty());
    add("claims-empty", view(Files.good(), Optional.of(nothing)), CLAIMS);
  }

  private void ownCode() {
    ReckoningView none = view(new ReckoningView.Stage.None(), Optional.empty());
    add("own-code", none, OWN_CODE);
    samples.add(samples.getLast().on(Size.CUSTOMER));
    OfflineStanding off =
        new OfflineStanding(OWN.settings().switched(false), Standing.NOTHING, Optional.empty());
    setUp(none);
    own("own-code-off", none, off);
    own(
        "own-code-none",
        none,
        new OfflineStanding(OfflineSettings.OFF, Standing.NOTHING, Optional.empty()));
  }

  private void setUp(ReckoningView none) {
    MerchantCode.Result good = new MerchantCode.Result.Good(merchant().orElseThrow());
    MerchantCode.Result another =
        new MerchantCode.Result.Bad(
            new MerchantCode.Fault.AnotherMerchant("ID1019084719002", "ID2020032900123"));
    setUp("own-code-set-up", none, OWN.settings(), Optional.of(good));
    samples.add(samples.getLast().on(Size.CUSTOMER));
    setUp("own-code-another", none, OWN.settings(), Optional.of(another));
    setUp("own-code-first", none, OfflineSettings.OFF, Optional.empty());
  }

  private void setUp(
      String name,
      ReckoningView view,
      OfflineSettings settings,
      Optional<MerchantCode.Result> read) {
    own(
        name,
        view,
        new OfflineStanding(settings, Standing.NOTHING, Optional.of(new OwnCodeDraft(read))));
  }

  private void own(String name, ReckoningView view, OfflineStanding standing) {
    samples.add(
        SELLING
            .on(new Page.Reconcile(view, standing))
            .as(Screen.CASHIER, "reckon-" + name)
            .pressing(OWN_CODE));
  }

  private void days() {
    Optional<ReckoningView.Claims> claims = Optional.of(Comparisons.claims(false, NOT_YET));
    add("day", day(Optional.empty(), Optional.empty(), ""), DAY);
    samples.add(samples.getLast().on(Size.CUSTOMER));
    add(
        "day-exported",
        day(
            Optional.of(Finding.Kind.MISSING_THERE),
            Optional.of("/home/kasir/.local/share/laci/reports/qris-2026-11-22.csv"),
            ""),
        DAY);
    add(
        "day-not-exported",
        day(Optional.empty(), Optional.empty(), "No space left on device"),
        DAY);
    add("day-comparing", view(Files.good(), claims), DAY);
    add("day-failed", new ReckoningView(Files.good(), claims, Comparisons.none(false, true)), DAY);
    add("day-none", new ReckoningView(Files.good(), claims, Comparisons.none(false, false)), DAY);
  }

  private static ReckoningView day(
      Optional<Finding.Kind> only, Optional<String> exported, String trouble) {
    return new ReckoningView(
        Files.good(),
        Optional.of(Comparisons.claims(false, NOT_YET)),
        Comparisons.day(only, exported, trouble));
  }
}
