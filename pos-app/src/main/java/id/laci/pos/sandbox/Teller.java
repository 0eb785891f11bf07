package id.laci.pos.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// Does what a call asks, as if nothing ever went wrong between caller and gateway.
final class Teller {
  private final SandboxOptions options;
  private final Book book;
  private final Cycle cycle;
  private final RefundDesk refunds;
  private final Post post;
  private final Faults faults;
  private final Messages messages;
  private final RandomIds ids;
  private final IdempotencyKeys keys = new IdempotencyKeys();
  private final byte[] authorization;

  Teller(
      SandboxOptions options,
      Book book,
      Cycle cycle,
      RefundDesk refunds,
      Post post,
      Faults faults,
      Messages messages,
      RandomIds ids) {
    this.options = options;
    this.book = book;
    this.cycle = cycle;
    this.refunds = refunds;
    this.post = post;
    this.faults = faults;
    this.messages = messages;
    this.ids = ids;
    byte[] user = (options.serverKey() + ":").getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(user);
    this.authorization = basic.getBytes(StandardCharsets.UTF_8);
  }

  /// @param denied whether the wallet's side refuses a charge
  /// @param delay how long the caller will wait for the answer
  Answer serve(Call call, Routes.Route route, Instant now, boolean denied, Duration delay) {
    if (!call.method().equals(route.method())) {
      return problem(Problem.NO_METHOD);
    }
    if (route.operation() == Operation.QR_PICTURE) {
      return picture(route.id());
    }
    if (!authorised(call)) {
      return problem(Problem.UNAUTHORISED);
    }
    Optional<String> key =
        call.method().equals("POST") ? IdempotencyKeys.keyOf(call) : Optional.empty();
    return key.map(k -> once(k, call, route, now, denied, delay))
        .orElseGet(() -> perform(call, route, now, denied).answer());
  }

  /// An answer and whether it is one that an idempotency key keeps.
  private record Done(Answer answer, boolean success) {}

  private Answer once(
      String key, Call call, Routes.Route route, Instant now, boolean denied, Duration delay) {
    return switch (keys.look(key, now)) {
      case IdempotencyKeys.Known.Stored stored -> stored.answer();
      case IdempotencyKeys.Known.Running _ ->
          Answer.json(202, Messages.bare("The first request with this key is still running"));
      case IdempotencyKeys.Known.Fresh _ -> {
        Done done = perform(call, route, now, denied);
        keys.keep(key, done.answer(), done.success(), now, delay);
        yield done.answer();
      }
    };
  }

  private Done perform(Call call, Routes.Route route, Instant now, boolean denied) {
    return switch (route.operation()) {
      case CHARGE -> charge(call, now, denied);
      case STATUS -> book.find(route.id()).map(this::status).orElseGet(this::unknown);
      case CANCEL -> end(route.id(), TransactionStatus.CANCEL, now);
      case EXPIRE -> end(route.id(), TransactionStatus.EXPIRE, now);
      case REFUND -> refund(call, route, now, denied);
      case QR_PICTURE -> new Done(picture(route.id()), true);
    };
  }

  private Done charge(Call call, Instant now, boolean denied) {
    return switch (Body.read(call.body())) {
      case Body.Nothing _ ->
          new Done(Answer.json(500, Messages.bare("An unexpected error occurred")), false);
      case Body.Malformed _ -> failed(Problem.MALFORMED);
      case Body.Members members ->
          switch (ChargeRequest.read(members.json(), now.truncatedTo(ChronoUnit.SECONDS))) {
            case ChargeRequest.Verdict.Bad bad -> failed(bad.problem());
            case ChargeRequest.Verdict.Good good -> charge(call, good.charge(), now, denied);
          };
    };
  }

  private Done charge(Call call, Charge charge, Instant now, boolean denied) {
    Optional<Transaction> there = book.find(charge.orderId());
    if (there.filter(t -> !t.status().freesOrderId()).isPresent()) {
      boolean paid = there.get().status().wasPaid();
      return failed(paid ? Problem.PAID_ORDER : Problem.ORDER_IN_USE);
    }
    Targets targets = Targets.of(call, options.notificationUrls());
    post.refuse(targets.refused());
    Instant created = now.truncatedTo(ChronoUnit.SECONDS);
    TransactionStatus status = denied ? TransactionStatus.DENY : TransactionStatus.PENDING;
    Transaction opened = cycle.open(charge, targets.allowed(), status, created);
    if (denied) {
      return new Done(Answer.json(200, messages.denied(opened)), false);
    }
    boolean withCode = charge.method().isQris() || faults.settings().gopayQrString();
    return new Done(Answer.json(200, messages.charged(opened, withCode)), true);
  }

  private Done status(Transaction transaction) {
    return new Done(Answer.json(200, messages.status(transaction)), true);
  }

  private Done end(String id, TransactionStatus status, Instant now) {
    Optional<Transaction> there = book.find(id);
    if (there.isEmpty()) {
      return unknown();
    }
    return cycle
        .end(there.get(), status, now)
        .map(
            ended ->
                status == TransactionStatus.CANCEL
                    ? messages.cancelled(ended)
                    : messages.expired(ended))
        .map(text -> new Done(Answer.json(200, text), true))
        .orElseGet(() -> failed(Problem.WRONG_STATE));
  }

  private Done refund(Call call, Routes.Route route, Instant now, boolean denied) {
    Optional<Transaction> there = book.find(route.id());
    if (there.isEmpty()) {
      return unknown();
    }
    return switch (RefundAsk.read(Body.read(call.body()))) {
      case RefundAsk.Verdict.Bad bad -> failed(bad.problem());
      case RefundAsk.Verdict.Good good ->
          switch (refunds.refund(there.get(), good.ask(), denied, route.direct(), now)) {
            case RefundDesk.Result.Bad bad -> failed(bad.problem());
            case RefundDesk.Result.Denied(var transaction) ->
                new Done(Answer.json(200, messages.refundDenied(transaction)), false);
            case RefundDesk.Result.Taken(var transaction, var refund) ->
                new Done(
                    Answer.json(200, messages.refunded(transaction, refund, route.direct())), true);
          };
    };
  }

  private Answer picture(String id) {
    return book.pictured(id)
        .map(t -> new Answer(200, Answer.Kind.QR_PICTURE, Map.of(), t.payload()))
        .orElseGet(() -> Answer.json(404, problem(Problem.NOT_FOUND).text()));
  }

  private boolean authorised(Call call) {
    byte[] given = call.header("Authorization").orElse("").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, authorization);
  }

  private Done unknown() {
    return failed(Problem.NOT_FOUND);
  }

  private Done failed(Problem problem) {
    return new Done(problem(problem), false);
  }

  /// Most errors come as HTTP 200; the wrong key and the server's own errors do not.
  Answer problem(Problem problem) {
    boolean told =
        faults.settings().httpTellsErrors()
            || problem.code() == 401
            || problem.code() == 429
            || problem.code() >= 500;
    return Answer.json(told ? problem.code() : 200, Messages.problem(problem, ids.uuid()));
  }
}
